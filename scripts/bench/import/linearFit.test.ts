import { describe, expect, it } from 'vitest';
import { linearFit } from './linearFit.ts';

describe('linearFit', () => {
  it('finds the line that all points lie on', () => {
    const { slope, intercept, r2 } = linearFit([0.5, 1, 2, 5].map((x) => [x, 0.25 + 8 * x]));
    expect(slope).toBeCloseTo(8, 12);
    expect(intercept).toBeCloseTo(0.25, 12);
    expect(r2).toBeCloseTo(1, 12);
  });

  // Anscombe, Graphs in Statistical Analysis, The American Statistician 27, 1973: data set I,
  // y = 3.00 + 0.500 x, R2 = 0.667.
  it('finds the line that Anscombe published for his first set', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const { slope, intercept, r2 } = linearFit(x.map((value, i) => [value, y[i] ?? NaN]));
    expect(slope).toBeCloseTo(0.5, 3);
    expect(intercept).toBeCloseTo(3, 2);
    expect(r2).toBeCloseTo(0.667, 3);
  });

  it('tells a time that grows as the square of the rows from one that grows with them', () => {
    expect(linearFit([0.5, 1, 2, 5].map((x) => [x, x * x])).r2).toBeLessThan(0.97);
  });

  it.each([
    [[]],
    [[[1, 2]]],
    [
      [
        [1, 2],
        [1, 3],
      ],
    ],
  ] as [[number, number][]][])('has no line through %j', (points) => {
    expect(() => linearFit(points)).toThrow(/two points/);
  });
});
