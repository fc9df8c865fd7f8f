import type { Polygon, Position } from 'geojson';
import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { strayOf } from './strayOf.ts';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });

describe('strayOf', () => {
  it('is nothing for the same border, wherever it begins', () => {
    const [first = [], ...rest] = square(3, 50, 0.01).slice(0, -1);
    const turned = polygon([...rest, first, rest[0] ?? []]);
    expect(strayOf(polygon(square(3, 50, 0.01)), turned, 1).most).toBeCloseTo(0, 6);
  });

  it('is the length of a spike that the other drawing lacks, whichever comes first', () => {
    const [a = [], b = [], ...rest] = square(3, 50, 0.01);
    const spike = polygon([a, [3.005, 50], [3.005, 49.999], [3.0051, 50], b, ...rest]);
    const plain = polygon(square(3, 50, 0.01));
    const length = distance([3.005, 50], [3.005, 49.999], { units: 'meters' });
    expect(strayOf(plain, spike, 1).most).toBeCloseTo(length, 3);
    expect(strayOf(spike, plain, 1).most).toBeCloseTo(length, 3);
  });

  it('tells what is usual from what is the most', () => {
    const [a = [], b = [], ...rest] = square(3, 50, 0.01);
    const spike = polygon([a, [3.005, 50], [3.005, 49.9995], [3.0051, 50], b, ...rest]);
    const { most, usual } = strayOf(spike, polygon(square(3, 50, 0.01)), 1);
    expect(usual).toBeLessThan(1);
    expect(most).toBeGreaterThan(50);
  });

  it('sees a hole that the other drawing lacks', () => {
    const plain = polygon(square(3, 50, 0.01));
    const holed = polygon(square(3, 50, 0.01), square(3.004, 50.004, 0.002));
    const deep = distance([3.005, 50.004], [3.005, 50], { units: 'meters' });
    expect(strayOf(plain, holed, 1).most).toBeGreaterThan(0.6 * deep);
  });
});
