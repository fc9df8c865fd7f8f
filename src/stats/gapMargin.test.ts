import { describe, expect, it } from 'vitest';
import { gapMargin } from './gapMargin.ts';

describe('gapMargin', () => {
  it('of a rate adds the squares of both margins: 3 and 4 points make 5', () => {
    expect(gapMargin({ value: 20, margin: 3 }, { value: 18, margin: 4 }, 'percent')).toBe(5);
  });

  it('of an amount is relative to the reference', () => {
    // By hand: 100 / 20000 × √(300² + (1.2 × 250)²) = 0.005 × 424.264 = 2.12132.
    const margin = gapMargin({ value: 24_000, margin: 300 }, { value: 20_000, margin: 250 }, 'euro');
    expect(margin).toBeCloseTo(2.12132, 5);
  });
});
