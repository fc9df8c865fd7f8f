import {
  area,
  bbox,
  booleanPointInPolygon,
  distance,
  pointToLineDistance,
  polygon,
  polygonToLine,
} from '@turf/turf';
import fc from 'fast-check';
import type { Feature, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { latticeIn } from './latticeIn.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const keys = (points: readonly (readonly number[])[]) => points.map(String);

/** A star around a centre, whose branches have the given lengths, in degrees. */
function star([longitude, latitude]: readonly [number, number], lengths: readonly number[]): Polygon {
  const ring = lengths.map((length, i) => {
    const angle = (2 * Math.PI * i) / lengths.length;
    return [longitude + length * Math.cos(angle), latitude + length * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}
const stars = fc
  .tuple(
    fc.tuple(fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: -50, max: 60, noNaN: true })),
    fc.array(fc.double({ min: 0.002, max: 0.02, noNaN: true }), { minLength: 3, maxLength: 12 }),
  )
  .map(([centre, lengths]) => star(centre, lengths));

describe('latticeIn', () => {
  it('has rows a spacing apart, and points a spacing apart in each row, to the rounding of 5 decimals', () => {
    const points = latticeIn(box(3.5, 50.3, 3.52, 50.31), 200);
    const [first = [0, 0]] = points;
    const next = points[1] ?? [0, 0];
    const above = points.find(([, latitude]) => latitude > first[1]) ?? [0, 0];
    const metres = (a: readonly number[], b: readonly number[]) =>
      distance([...a], [...b], { units: 'meters' });
    expect(Math.abs(metres(first, next) - 200)).toBeLessThan(1);
    expect(Math.abs(metres([0, first[1]], [0, above[1]]) - 200)).toBeLessThan(1.2);
  });

  it('has a point for each square of the spacing, near the equator as near the pole', () => {
    for (const latitude of [-20, 4, 50, 65]) {
      const shape = box(3.5, latitude, 3.6, latitude + 0.1);
      const expected = area(shape) / 200 ** 2;
      expect(latticeIn(shape, 200).length / expected).toBeCloseTo(1, 1);
    }
  });

  it('keeps out of holes, and goes into each part', () => {
    const [outer = []] = box(3.5, 50.3, 3.54, 50.33).coordinates;
    const [hole = []] = box(3.51, 50.31, 3.53, 50.32).coordinates;
    const [island = []] = box(3.6, 50.3, 3.61, 50.31).coordinates;
    const points = latticeIn({ type: 'MultiPolygon', coordinates: [[outer, hole], [island]] }, 100);
    const isIn = (west: number, south: number, east: number, north: number) =>
      points.filter(([x, y]) => x > west && x < east && y > south && y < north).length;
    expect(isIn(3.51, 50.31, 3.53, 50.32)).toBe(0);
    expect(isIn(3.6, 50.3, 3.61, 50.31)).toBeGreaterThan(50);
    expect(isIn(3.5, 50.3, 3.51, 50.33)).toBeGreaterThan(150);
  });

  it('has those points of the lattice around it that Turf finds inside, whatever surrounds the shape', () => {
    fc.assert(
      fc.property(stars, (shape) => {
        const [west = NaN, south = NaN, east = NaN, north = NaN] = bbox(shape);
        const around = latticeIn(box(west - 0.01, south - 0.01, east + 0.01, north + 0.01), 150);
        const found = new Set(keys(latticeIn(shape, 150)));
        const border = polygonToLine(polygon(shape.coordinates)) as Feature<LineString>;
        for (const point of around) {
          const isInside = booleanPointInPolygon([...point], shape);
          if (found.delete(String(point)) === isInside) continue;
          // On the border itself, one side has the point and the other has not.
          expect(pointToLineDistance([...point], border, { units: 'meters' })).toBeLessThan(0.01);
        }
        expect(found.size).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('gives each point of a border to one side only', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3.505, max: 3.535, noNaN: true }),
        fc.double({ min: -0.004, max: 0.004, noNaN: true }),
        (x, slant) => {
          const [west, east, south, north] = [3.5, 3.54, 50.3, 50.33];
          const left: Polygon = {
            type: 'Polygon',
            coordinates: [
              [
                [west, south],
                [x, south],
                [x + slant, north],
                [west, north],
                [west, south],
              ],
            ],
          };
          const right: Polygon = {
            type: 'Polygon',
            coordinates: [
              [
                [x + slant, north],
                [x, south],
                [east, south],
                [east, north],
                [x + slant, north],
              ],
            ],
          };
          const both = [...keys(latticeIn(left, 90)), ...keys(latticeIn(right, 90))].sort();
          expect(both).toEqual(keys(latticeIn(box(west, south, east, north), 90)).toSorted());
        },
      ),
    );
  });

  it('has none in a shape that is smaller than the spacing and falls between', () => {
    expect(latticeIn(box(3.5, 50.3, 3.500001, 50.300001), 200)).toEqual([]);
  });
});
