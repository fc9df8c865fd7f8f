import { geoPath, geoTransform } from 'd3';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonPath } from './polygonPath.ts';

const shifted = ([x, y]: readonly [number, number]) => [10 * x + 3, -10 * y] as const;
/** The same by d3. */
const reference = geoPath(
  geoTransform({
    point(x, y) {
      this.stream.point(...shifted([x, y]));
    },
  }),
).digits(1);

const coordinate = fc.double({ min: -180, max: 180, noNaN: true });
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 })
  .map((open): Position[] => [...open, open[0] as Position]);
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const geometries = fc.oneof(
  polygon.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(polygon, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
);

describe('polygonPath', () => {
  it('writes what d3 writes for the same projection', () => {
    fc.assert(
      fc.property(geometries, (geometry) => {
        expect(polygonPath(geometry, shifted)).toBe(reference(geometry));
      }),
    );
  });

  it('is empty for what has no surface', () => {
    expect(polygonPath({ type: 'Point', coordinates: [1, 2] }, shifted)).toBe('');
    expect(polygonPath({ type: 'MultiPolygon', coordinates: [] }, shifted)).toBe('');
  });
});
