import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessParameters } from '../../src/domain/access.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Territory, TerritoryCode } from '../../src/domain/territory.ts';
import { categoryPlaces } from './categoryPlaces.ts';
import { floatingOf, type FloatingInput } from './floatingOf.ts';
import { inARow, type TerritorySamples } from './samples.ts';
import { withinReach } from './withinReach.ts';

/** 750 m of direct distance in 15 minutes. */
const PARAMETERS: AccessParameters = {
  speed: 4,
  detour: 4 / 3,
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
  basket: ['pharmacie'],
  basketThreshold: 15,
};
const territory = (code: string, level: Level, inside = 1): Territory => ({
  ...{ code: code as TerritoryCode, level, name: code, inside },
  ...{ within: [], from2015: [] },
});
const TERRITORIES = [
  territory('59001', 'commune'),
  territory('59002', 'commune'),
  territory('QN05901M', 'qpv2024'),
  territory('QN05902M', 'qpv2024', 0.45),
];
/** Places a hundredth of a degree of latitude apart, 1,112 m. */
const at = (row: number): readonly [number, number] => [3.5, 50.3 + row / 100];
const samples = (code: string, ...all: readonly (readonly [number, number])[]): TerritorySamples => ({
  code,
  arePeople: true,
  samples: all.map(([row, weight]) => ({ at: at(row), weight })),
});
const service = (id: string, row: number, more: Partial<Service> = {}): Service => ({
  ...{ id, category: 'pharmacie', name: id, address: '', commune: '59001', year: 2024, source: 's' },
  ...{ position: { longitude: 3.5, latitude: 50.3 + row / 100 }, capacity: null, days: null },
  ...more,
});
const floating = (services: readonly Service[], rest: Partial<FloatingInput> = {}) =>
  floatingOf({
    ...{ territories: TERRITORIES, categories: categoryPlaces(services), parameters: PARAMETERS },
    communes: inARow([samples('59001', [0, 1000], [0.5, 3000]), samples('59002', [5, 6000])]),
    quarters: [inARow([samples('QN05901M', [0, 1]), samples('QN05902M', [0, 1])])],
    ...rest,
  });

describe('floatingOf', () => {
  // By hand: the pharmacy at 0 serves 1,000 and 3,000 people (556 m), 2.5 for 10,000; the one at 5 serves 6,000, 1.67.
  it('is the supply within reach for 10,000 inhabitants, weighed by those who live at each point', () => {
    expect(floating([service('a', 0), service('b', 5)])).toEqual([
      {
        ...{ category: 'pharmacie', threshold: 15, supply: 'establishments' },
        values: { '59001': 2.5, '59002': 1.67, QN05901M: 2.5 },
        agglomeration: 2,
      },
    ]);
  });

  it('counts places where all of the agglomeration publish them, in the basket or not', () => {
    const school = { category: 'college', capacity: 400 } as const;
    const schools = [service('c', 0, school), service('d', 5, { ...school, capacity: 600 })];
    expect(floating(schools)[0]).toMatchObject({ supply: 'places', agglomeration: 1000 });
    expect(floating([...schools, service('e', 5, { ...school, capacity: null })])).toEqual([]);
  });

  it('leaves out the services outside, whose own inhabitants are not known', () => {
    const outside = service('z', 0, { commune: '59999' });
    expect(floating([service('a', 0), outside])[0]?.values['59001']).toBe(2.5);
    expect(floating([outside])).toEqual([]);
  });

  it('says nothing of a neighbourhood that passes the border of the agglomeration', () => {
    expect(floating([service('a', 0)])[0]?.values).not.toHaveProperty('QN05902M');
  });

  it('says nothing where the inhabitants of a commune are not known', () => {
    const unknown = { ...samples('59002', [5, 1]), arePeople: false };
    expect(floating([service('a', 0)], { communes: inARow([samples('59001', [0, 9]), unknown]) })).toEqual(
      [],
    );
  });
});

describe('withinReach', () => {
  it('finds the points that Turf finds within so many metres', () => {
    const place = fc.tuple(
      fc.double({ min: 3.4, max: 3.6, noNaN: true }),
      fc.double({ min: 50.3, max: 50.4, noNaN: true }),
    );
    const placesOf = (all: readonly (readonly [number, number])[]) => ({
      longitudes: all.map(([longitude]) => longitude),
      latitudes: all.map(([, latitude]) => latitude),
    });
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (services, points) => {
        const found = withinReach(placesOf(services), placesOf(points), 750);
        services.forEach((from, i) => {
          points.forEach((to, p) => {
            const metres = distance([...from], [...to], { units: 'meters' });
            // At the very limit, a hair of the radius of the globe may decide.
            if (Math.abs(metres - 750) > 0.1) expect(found[i]?.includes(p)).toBe(metres < 750);
          });
        });
      }),
    );
  });
});
