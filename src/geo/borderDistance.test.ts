import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borderDistance } from './borderDistance.ts';

/** Metres of a degree of latitude on a sphere of 6,371,008.8 m, and of a degree of longitude at 50° north. */
const DEGREE = 111_195.08;
const PARALLEL = DEGREE * Math.cos((50 * Math.PI) / 180);
const at = (east: number, north: number): [number, number] => [3 + east / PARALLEL, 50 + north / DEGREE];
const ring = (...corners: readonly (readonly [number, number])[]): Position[] =>
  [...corners, corners[0] ?? [0, 0]].map(([x, y]) => at(x, y));
const square = (west: number, south: number, size: number) =>
  ring([west, south], [west + size, south], [west + size, south + size], [west, south + size]);

const PLAIN: Polygon = { type: 'Polygon', coordinates: [square(0, 0, 1000)] };
const HOLED: Polygon = { type: 'Polygon', coordinates: [square(0, 0, 1000), square(400, 400, 200)] };
const PARTS: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[square(0, 0, 1000)], [square(1500, 0, 1000), square(1900, 400, 200)]],
};
/** A notch, and two sides that nearly touch. */
const BITTEN: Polygon = {
  type: 'Polygon',
  coordinates: [ring([0, 0], [1000, 0], [1000, 480], [200, 500], [1000, 520], [1000, 1000], [0, 1000])],
};

describe('the distance to a border', () => {
  it.each([
    ['in the middle of a square', PLAIN, 500, 500, -500],
    ['inside, near a side', PLAIN, 500, 30, -30],
    ['outside, beyond a side', PLAIN, 500, -30, 30],
    ['outside, beyond a corner', PLAIN, -30, -40, 50],
    ['in a hole', HOLED, 500, 450, 50],
    ['inside, nearer to the hole than to the outline', HOLED, 500, 380, -20],
    ['inside, nearer to the outline than to the hole', HOLED, 500, 30, -30],
    ['in the second of two parts', PARTS, 1540, 500, -40],
    ['between two parts', PARTS, 1200, 500, 200],
    ['in the hole of a part', PARTS, 2000, 430, 30],
    ['in a notch', BITTEN, 900, 500, 17.5],
  ] as const)('%s', (_where, shape, east, north, metres) => {
    expect(borderDistance(at(east, north), shape)).toBeCloseTo(metres, 0);
  });

  it('is nothing on the border', () => {
    expect(Math.abs(borderDistance(at(500, 0), PLAIN))).toBeLessThan(0.05);
  });

  it('agrees with a plane and a count of crossings, at any point around any of these shapes', () => {
    const shapes = [PLAIN, HOLED, PARTS, BITTEN];
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.double({ min: -500, max: 3000, noNaN: true }),
        fc.double({ min: -500, max: 1500, noNaN: true }),
        (shape, east, north) => {
          const expected = planeDistance([east, north], shape);
          const found = borderDistance(at(east, north), shape);
          expect(Math.abs(Math.abs(found) - Math.abs(expected))).toBeLessThan(1);
          if (Math.abs(expected) > 0.5) expect(Math.sign(found)).toBe(Math.sign(expected));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The same by other means: metres on a plane, and how many times a ray to the east crosses the border. */
function planeDistance([x, y]: readonly [number, number], shape: Polygon | MultiPolygon): number {
  const rings = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).map((positions) =>
    positions.map(([lon = 0, lat = 0]) => [(lon - 3) * PARALLEL, (lat - 50) * DEGREE] as const),
  );
  let [least, crossings] = [Infinity, 0];
  for (const corners of rings) {
    corners.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = corners[i] ?? [bx, by];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) crossings += 1;
    });
  }
  return crossings % 2 === 1 ? -least : least;
}
