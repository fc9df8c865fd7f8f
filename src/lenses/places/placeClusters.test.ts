import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceFamily } from '../../domain/service.ts';
import type { MapPlace } from './mapPlace.ts';
import { PlaceClusters, type Shown } from './placeClusters.ts';

const EVERYWHERE = [-180, -85, 180, 85] as const;

function place(
  id: string,
  longitude: number,
  latitude: number,
  family: ServiceFamily = 'education',
): MapPlace {
  return { id, family, letter: 'A', name: `Lieu ${id}`, longitude, latitude };
}
const idsOf = ({ places, clusters }: Shown) =>
  [...places, ...clusters.flatMap(({ members }) => members)].map(({ id }) => id).sort();

/** At zoom z, the world is 512 × 2^z pixels around: 0.01° of longitude is 233 pixels at zoom 14, 15 at zoom 10. */
const PAIR = [place('a', 3.5, 50.35), place('b', 3.51, 50.35)];

describe('places on the map', () => {
  it('stand alone where a shape is narrower than what is between them', () => {
    const { places, clusters } = new PlaceClusters(PAIR).at(14, EVERYWHERE);
    expect([places.length, clusters.length]).toEqual([2, 0]);
  });

  it('are one cluster where they would touch, which opens at a closer zoom', () => {
    const index = new PlaceClusters(PAIR);
    const { places, clusters } = index.at(10, EVERYWHERE);
    expect(places).toEqual([]);
    expect(clusters.map(({ members }) => members.map(({ id }) => id).sort())).toEqual([['a', 'b']]);
    const opensAt = clusters[0]?.opensAt ?? NaN;
    expect(index.at(opensAt, EVERYWHERE).clusters).toEqual([]);
    expect(index.at(opensAt - 1, EVERYWHERE).clusters).toHaveLength(1);
  });

  it('take the whole zoom under theirs, and a hundredth short of one for it', () => {
    const index = new PlaceClusters(PAIR);
    const opensAt = index.at(10, EVERYWHERE).clusters[0]?.opensAt ?? NaN;
    expect(index.at(opensAt - 0.5, EVERYWHERE).clusters).toHaveLength(1);
    expect(index.at(opensAt - 0.01, EVERYWHERE).clusters).toEqual([]);
  });

  it('of one point never part: their cluster opens above the closest zoom', () => {
    const { clusters } = new PlaceClusters([place('a', 3.5, 50.35), place('b', 3.5, 50.35)]).at(
      17,
      EVERYWHERE,
    );
    expect(clusters[0]?.opensAt).toBeGreaterThan(17);
  });

  it('give a cluster their family only where all share it', () => {
    const of = (second: MapPlace['family']) =>
      new PlaceClusters([place('a', 3.5, 50.35, 'health'), place('b', 3.5, 50.35, second)]).at(12, EVERYWHERE)
        .clusters[0]?.family;
    expect([of('health'), of('culture')]).toEqual(['health', null]);
  });

  it('outside of the box are not drawn', () => {
    expect(idsOf(new PlaceClusters(PAIR).at(14, [3.505, 50, 3.6, 51]))).toEqual(['b']);
  });

  it('are all there once, alone or in a cluster, at every zoom', () => {
    const near = fc.record({
      longitude: fc.double({ min: 3.4, max: 3.6, noNaN: true }),
      latitude: fc.double({ min: 50.3, max: 50.4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(near, { maxLength: 60 }), fc.integer({ min: 7, max: 17 }), (at, zoom) => {
        const places = at.map(({ longitude, latitude }, i) => place(String(i), longitude, latitude));
        expect(idsOf(new PlaceClusters(places).at(zoom, EVERYWHERE))).toEqual(
          places.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});
