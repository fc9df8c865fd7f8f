import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketCounts } from './basketCounts.ts';

describe('basketCounts', () => {
  // By hand, within 500 m: the first point has a school and a baker, the second a baker, the third nothing.
  it('tells the part of the people who have 0, 1, 2… categories within the limit, and the median count', () => {
    const school = [500, 900, null];
    const baker = [100, 200, 501];
    expect(basketCounts([school, baker], [1, 1, 2], 500)).toEqual({
      distribution: [0.5, 0.25, 0.25],
      median: 0,
    });
  });

  it('shares out all the people, and gives no lower count for a longer limit', () => {
    const metres = fc.array(fc.option(fc.nat(2000)), { minLength: 8, maxLength: 8 });
    const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(metres), weights, fc.nat(2000), fc.nat(500), (values, people, limit, more) => {
        const short = basketCounts(values, people, limit);
        const long = basketCounts(values, people, limit + more);
        expect(short?.distribution.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(long?.median).toBeGreaterThanOrEqual(short?.median ?? NaN);
      }),
    );
  });

  it('is none where nothing weighs', () => {
    expect(basketCounts([[1]], [0], 5)).toBeNull();
  });
});
