import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { anchorOf } from './anchorOf.ts';

const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const square = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe('anchorOf', () => {
  it('is the centre of mass of a shape that holds it', () => {
    expect(anchorOf(polygon(square(0, 2)))).toEqual([1, 1]);
  });

  it('is inside a crescent, away from its border', () => {
    const crescent = polygon([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 3],
      [3, 3],
      [3, 1],
      [0, 1],
      [0, 0],
    ]);
    const anchor = anchorOf(crescent);
    expect(booleanPointInPolygon([...anchor], crescent, { ignoreBoundary: true })).toBe(true);
    expect(booleanPointInPolygon([1.5, 2], crescent)).toBe(false);
  });

  it('is not in a hole', () => {
    const ring = polygon(square(0, 3), square(1, 2).reverse());
    expect(booleanPointInPolygon([...anchorOf(ring)], ring, { ignoreBoundary: true })).toBe(true);
  });

  it('is in the larger of two parts', () => {
    const [longitude] = anchorOf({ type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(8, 11)]] });
    expect(longitude).toBeGreaterThan(7);
  });
});
