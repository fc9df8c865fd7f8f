import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from './classOf.ts';
import { divergingBreaks } from './divergingBreaks.ts';
import { roundTo } from './roundTo.ts';

const GAPS = Object.freeze([-12.5, -7.1, -3.2, -0.4, 0.3, 1.9, 4.4, 8.7, 10.3]);

describe('divergingBreaks', () => {
  it('keeps a class around zero when the count is odd, by numpy.quantile(abs(gaps), [1/3, 2/3])', () => {
    expect(divergingBreaks(GAPS, 5, 1)).toEqual([-7.6, -2.8, 2.8, 7.6]);
  });

  it('parts at zero when the count is even, by numpy.quantile(abs(gaps), 1/2)', () => {
    expect(divergingBreaks(GAPS, 4, 1)).toEqual([-4.4, 0, 4.4]);
  });

  it('parts signs only when two classes are asked', () => {
    expect(divergingBreaks(GAPS, 2, 1)).toEqual([0]);
  });

  it('stays symmetric when all the gaps are on one side', () => {
    expect(divergingBreaks([1, 2, 3, 4, 5, 6, 7], 5, 0)).toEqual([-5, -3, 3, 5]);
  });

  it('merges the bounds that ties or rounding make equal', () => {
    expect(divergingBreaks([-5, 5, 5, 5, 6], 7, 0)).toEqual([-5, 5]);
  });

  it('drops the distances that round to zero', () => {
    expect(divergingBreaks([-0.2, 0.1, 0.3, 9], 5, 0)).toEqual([]);
    expect(divergingBreaks([-0.2, 0.1, 0.3, 9], 4, 0)).toEqual([0]);
  });

  it('drops the end classes that no gap reaches on either side', () => {
    // 1.96 is rounded up to 2.0, beyond every gap.
    expect(divergingBreaks([-1.96, -1.96, 1.96, 1.96], 3, 1)).toEqual([]);
  });

  it('has no bound without gaps, nor for a single class', () => {
    expect(divergingBreaks([], 5, 1)).toEqual([]);
    expect(divergingBreaks(GAPS, 1, 1)).toEqual([]);
  });

  it('is symmetric, ascending, rounded, and reached at one end at least', () => {
    const cases = fc.record({
      gaps: fc.array(fc.double({ noNaN: true, min: -100, max: 100 }), { minLength: 1, maxLength: 40 }),
      count: fc.integer({ min: 2, max: 9 }),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(cases, ({ gaps, count, decimals }) => {
        const breaks = divergingBreaks(Object.freeze(gaps), count, decimals);
        expect(breaks.length).toBeLessThan(count);
        expect(breaks.map((bound) => -bound + 0).reverse()).toEqual(breaks);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks).toEqual(breaks.map((bound) => roundTo(bound, decimals)));
        if (breaks.length < 2) return;
        const used = new Set(gaps.map((gap) => classOf(gap, breaks)));
        expect(used.has(0) || used.has(breaks.length)).toBe(true);
      }),
    );
  });
});
