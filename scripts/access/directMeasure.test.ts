import { destination, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directMeasure } from './directMeasure.ts';
import type { Places } from './walkingMeasure.ts';

type At = readonly [longitude: number, latitude: number];

const placesOf = (all: readonly At[]): Places => ({
  longitudes: all.map(([longitude]) => longitude),
  latitudes: all.map(([, latitude]) => latitude),
});
const metresBetween = (a: At, b: At) => distance([...a], [...b], { units: 'meters' });
const around = ([longitude, latitude]: At, spread: number) =>
  fc.tuple(
    fc.double({ min: longitude - spread, max: longitude + spread, noNaN: true }),
    fc.double({ min: latitude - spread, max: latitude + spread, noNaN: true }),
  );
/** Valenciennes, Saint-Denis de La Réunion, and the whole globe but its poles. */
const SOMEWHERE = [around([3.52, 50.36], 0.2), around([55.45, -20.9], 0.2), around([0, 0], 85)];

describe('the direct measure', () => {
  it.each(SOMEWHERE)('gives the least of the distances that Turf measures one by one, to 1 m', (position) => {
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 20 }),
        fc.array(position, { minLength: 1, maxLength: 200 }),
        (points, services) => {
          const reached = directMeasure.nearest(placesOf(points), placesOf(services));
          points.forEach((point, i) => {
            const least = Math.min(...services.map((service) => metresBetween(point, service)));
            const { service, metres } = reached[i] ?? { service: -1, metres: NaN };
            expect(Math.abs(metres - least)).toBeLessThan(1);
            expect(metres).toBe(metresBetween(point, services[service] ?? [NaN, NaN]));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives no longer distance when a service is added', () => {
    const position = around([3.52, 50.36], 0.2);
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1 }),
        fc.array(position, { minLength: 1 }),
        position,
        (points, services, added) => {
          const before = directMeasure.nearest(placesOf(points), placesOf(services));
          const after = directMeasure.nearest(placesOf(points), placesOf([...services, added]));
          after.forEach((reach, i) =>
            expect(reach?.metres).toBeLessThanOrEqual(before[i]?.metres ?? Infinity),
          );
        },
      ),
    );
  });

  it('gives the same distances, and the same services, in whatever order they are given', () => {
    const position = around([3.52, 50.36], 0.2);
    fc.assert(
      fc.property(fc.array(position), fc.uniqueArray(position, { selector: String }), (points, services) => {
        const turned = services.toReversed();
        const before = directMeasure.nearest(placesOf(points), placesOf(services));
        const after = directMeasure.nearest(placesOf(points), placesOf(turned));
        expect(after.map((reach) => reach && [turned[reach.service], reach.metres])).toEqual(
          before.map((reach) => reach && [services[reach.service], reach.metres]),
        );
      }),
    );
  });

  it('changes by less than 0.2 % when all moves together by 5 km: what the globe bends', () => {
    const position = around([3.52, 50.36], 0.1);
    const moved = (at: At, bearing: number): At => {
      const [longitude = NaN, latitude = NaN] = destination([...at], 5, bearing).geometry.coordinates;
      return [longitude, latitude];
    };
    fc.assert(
      fc.property(
        position,
        fc.array(position, { minLength: 1 }),
        fc.integer({ min: 0, max: 359 }),
        (point, services, bearing) => {
          const [before] = directMeasure.nearest(placesOf([point]), placesOf(services));
          const [after] = directMeasure.nearest(
            placesOf([moved(point, bearing)]),
            placesOf(services.map((service) => moved(service, bearing))),
          );
          const metres = before?.metres ?? NaN;
          expect(Math.abs((after?.metres ?? NaN) - metres)).toBeLessThanOrEqual(0.002 * metres + 0.01);
        },
      ),
    );
  });

  it('calls a place that two services share by the first of them', () => {
    const both = placesOf([
      [3.5, 50.4],
      [3.5, 50.4],
    ]);
    expect(directMeasure.nearest(placesOf([[3.5, 50.4]]), both)).toEqual([{ service: 0, metres: 0 }]);
  });

  it('reaches nothing where there is no service', () => {
    expect(directMeasure.nearest(placesOf([[3.5, 50.4]]), placesOf([]))).toEqual([null]);
  });
});
