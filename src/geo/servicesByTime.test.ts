import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessParameters, PublishedService } from '../domain/access.ts';
import { servicesByTime } from './servicesByTime.ts';

const PARAMETERS: AccessParameters = {
  ...{ speed: 4, detour: 1.34, basketThreshold: 15, basket: [] },
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
};
const HERE = [3.5234, 50.3579] as const;
const service = (id: string, at?: readonly [number, number]): PublishedService => ({
  ...{ id, category: 'pharmacie', name: id, address: '', commune: '59606', year: 2024, source: 'liste' },
  ...(at ? { at } : {}),
});

describe('services by walking time', () => {
  it('gives the shortest walk first, and leaves out what has no position', () => {
    const found = servicesByTime(
      HERE,
      [service('far', [3.6, 50.4]), service('nowhere'), service('near', [3.524, 50.358])],
      PARAMETERS,
    );
    expect(found.map(({ service: { id } }) => id)).toEqual(['near', 'far']);
  });

  it('puts two services of one place in the order of their ids', () => {
    const place = [3.53, 50.36] as const;
    const found = servicesByTime(HERE, [service('b', place), service('a', place)], PARAMETERS);
    expect(found.map(({ service: { id } }) => id)).toEqual(['a', 'b']);
  });

  // 1,000 m on a meridian, at 4 km/h and 1.34 m walked for each: 20.1 minutes.
  it('is the distance times the detour, at the speed of the parameters', () => {
    const north = HERE[1] + 1000 / 111_195.08;
    const [walk] = servicesByTime(HERE, [service('north', [HERE[0], north])], PARAMETERS);
    expect(walk?.direct).toBeCloseTo(1000, 1);
    expect(walk?.walked).toBeCloseTo(1340, 1);
    expect(walk?.minutes).toBeCloseTo(20.1, 2);
  });

  it('is within one metre of Turf, and of the law of cosines, anywhere in an agglomeration', () => {
    const degrees = (from: number) => fc.double({ min: from, max: from + 0.3, noNaN: true });
    fc.assert(
      fc.property(degrees(3.4), degrees(50.2), degrees(3.4), degrees(50.2), (lon, lat, x, y) => {
        const [walk] = servicesByTime([lon, lat], [service('one', [x, y])], PARAMETERS);
        const radians = (angle: number) => (angle * Math.PI) / 180;
        const [a, b] = [radians(lat), radians(y)];
        const chord = Math.hypot(
          Math.cos(b) * Math.cos(radians(x - lon)) - Math.cos(a),
          Math.cos(b) * Math.sin(radians(x - lon)),
          Math.sin(b) - Math.sin(a),
        );
        const arc = 2 * 6_371_008.8 * Math.asin(chord / 2);
        expect(Math.abs((walk?.direct ?? NaN) - arc)).toBeLessThan(1);
        expect(
          Math.abs((walk?.direct ?? NaN) - distance([lon, lat], [x, y], { units: 'meters' })),
        ).toBeLessThan(1);
      }),
    );
  });

  it('never makes another service farther by adding one', () => {
    const position = fc.tuple(
      fc.double({ min: 3.4, max: 3.7, noNaN: true }),
      fc.double({ min: 50.2, max: 50.5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), position, (places, added) => {
        const services = places.map((place, i) => service(`s${i}`, place));
        const before = servicesByTime(HERE, services, PARAMETERS);
        const after = servicesByTime(HERE, [...services, service('added', added)], PARAMETERS);
        expect(after[0]?.minutes).toBeLessThanOrEqual(before[0]?.minutes ?? 0);
        expect(after.filter(({ service: { id } }) => id !== 'added')).toEqual(before);
      }),
    );
  });
});
