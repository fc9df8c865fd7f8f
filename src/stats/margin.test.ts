import { describe, expect, it } from 'vitest';
import { combined, marginOf, roundingMargin, varianceOf } from './margin.ts';

describe('varianceOf', () => {
  it('is binomial, with the correction of a finite population', () => {
    // By hand: 20 × 80 / (0.4 × 9000) × 0.6 = 1600 / 3600 × 0.6 = 0.266667.
    expect(varianceOf(20, 9000)).toBeCloseTo(0.266667, 6);
  });

  it('agrees with R: (1 - .25) * 30 * 70 / (.25 * 400)', () => {
    expect(varianceOf(30, 400, 0.25)).toBeCloseTo(15.75, 10);
  });

  it('is nothing where everybody was asked', () => {
    expect(varianceOf(20, 9000, 1)).toBe(0);
  });

  it('is nothing of nobody, and of a share that all or none have', () => {
    expect([varianceOf(20, 0), varianceOf(0, 100), varianceOf(100, 100)]).toEqual([0, 0, 0]);
  });
});

describe('marginOf', () => {
  it('is 1.96 standard deviations', () => {
    expect(marginOf(0.25)).toBeCloseTo(0.98, 10);
  });
});

describe('roundingMargin', () => {
  it.each([
    [0, 0.5],
    [1, 0.05],
    [2, 0.005],
  ])('with %i decimals is half of the last digit: %f', (decimals, margin) => {
    expect(roundingMargin(decimals)).toBe(margin);
  });
});

describe('combined', () => {
  it('adds squares: 3 and 4 make 5', () => {
    expect(combined(3, 4)).toBe(5);
  });
});
