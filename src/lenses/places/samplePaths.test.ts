import { expect, it } from 'vitest';
import { samplePaths } from './samplePaths.ts';

const mercator = { project: ([x, y]: readonly [number, number]): [number, number] => [10 * x, -10 * y] };
const at = (longitude: number, rank: number | null) => ({ longitude, latitude: 1, rank });

it('draws the points of a class in its path, and those without in the last', () => {
  expect(samplePaths([at(1, 0), at(2, 1), at(3, 0), at(4, null)], 2, mercator)).toEqual([
    'M10.00,-10.00h0M30.00,-10.00h0',
    'M20.00,-10.00h0',
    'M40.00,-10.00h0',
  ]);
});

it('never gives a point a class that is none', () => {
  expect(samplePaths([at(1, 7), at(2, -1)], 2, mercator)).toEqual(['', '', 'M10.00,-10.00h0M20.00,-10.00h0']);
});
