import { describe, expect, it } from 'vitest';
import { nearest, standardise } from './nearest.ts';

describe('standardise', () => {
  // By hand: median 3, absolute deviations 2, 1, 0, 1, 97, their median 1; 1 / 1.4826 = 0.67449.
  it('counts from the median, in median absolute deviations', () => {
    const z = standardise([[1], [2], [3], [4], [100]]).map(([figure]) => figure);
    expect(z[2]).toBe(0);
    expect(z[3]).toBeCloseTo(0.67449, 5);
    expect(z[0]).toBeCloseTo(-1.34898, 5);
  });

  it('keeps an absence, and leaves out a variable without spread', () => {
    expect(
      standardise([
        [null, 7],
        [1, 7],
        [3, 7],
      ]).map(([, flat]) => flat),
    ).toEqual([null, null, null]);
    expect(standardise([[null], [1], [3]])[0]).toEqual([null]);
  });
});

describe('nearest', () => {
  const PROFILES = [
    [0, 0],
    [3, 4],
    [1, 0],
    [0, 1],
    [null, 0],
  ];

  // √((3² + 4²) / 2) and √(1 / 2).
  it('is the root mean square of the differences, the nearest first, ties in their order', () => {
    const found = nearest(PROFILES, 0, { count: 3, minimum: 2 });
    expect(found.map(({ index }) => index)).toEqual([2, 3, 1]);
    expect(found.map(({ distance }) => distance)).toEqual([Math.SQRT1_2, Math.SQRT1_2, Math.sqrt(12.5)]);
  });

  it('compares on what both have, and not at all below the minimum', () => {
    expect(nearest(PROFILES, 0, { count: 9, minimum: 1 })[0]).toEqual({ index: 4, distance: 0, shared: 1 });
    expect(nearest(PROFILES, 0, { count: 9, minimum: 2 }).map(({ index }) => index)).not.toContain(4);
  });

  it('may leave one variable out', () => {
    const [first] = nearest(PROFILES, 0, { count: 1, minimum: 1, without: 1 });
    expect(first).toEqual({ index: 3, distance: 0, shared: 1 });
  });

  it('never finds itself, nor anyone for a profile without figures', () => {
    expect(nearest(PROFILES, 1, { count: 9, minimum: 1 }).map(({ index }) => index)).not.toContain(1);
    expect(nearest([[null], [1]], 0, { count: 5, minimum: 1 })).toEqual([]);
  });
});
