import { describe, expect, it } from 'vitest';
import { combined, marginOf, roundingMargin, varianceOf } from './margin.ts';

describe('varianceOf', () => {
  it('is binomial, with the correction of a finite population', () => {
    // By hand: n = 3600, p̃ = (72000 + 200) / 3604 = 20.0333; 20.0333 × 79.9667 / 3600 × 0.6 = 0.267000.
    expect(varianceOf(20, 9000)).toBeCloseTo(0.267, 5);
  });

  it('agrees with R: p <- (30 * 100 + 200) / 104; (1 - .25) * p * (100 - p) / 100', () => {
    expect(varianceOf(30, 400, 0.25)).toBeCloseTo(15.97633, 5);
  });

  it('is nothing where everybody was asked', () => {
    expect(varianceOf(20, 9000, 1)).toBe(0);
  });

  it('is nothing of nobody', () => {
    expect(varianceOf(20, 0)).toBe(0);
  });

  it('is not nothing where a sample met nobody, or only them', () => {
    // By hand: n = 40, p̃ = 200 / 44 = 4.5455; 4.5455 × 95.4545 / 40 × 0.6 = 6.5083.
    expect(varianceOf(0, 100)).toBeCloseTo(6.5083, 4);
    expect(varianceOf(100, 100)).toBeCloseTo(varianceOf(0, 100), 10);
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
