import { mean } from 'd3';
import { describe, expect, it } from 'vitest';
import { DRAWS, seedOf, weightingsAround } from './weightings.ts';

describe('seedOf', () => {
  it('is FNV-1a, on 32 bits', () => {
    // Test vectors of Fowler, Noll and Vo (RFC 9923): "", "a", "foobar".
    expect([[''], ['a'], ['foobar']].map(seedOf)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
});

describe('weightingsAround', () => {
  const drawn = weightingsAround([3, 1], seedOf(['povertyRate', 'unemploymentRate']));
  const factors = drawn.flatMap(([first = 0, second = 0]) => [first / 3e6, second / 1e6]);

  it('draws as many weightings as told, each of as many weights', () => {
    expect(drawn).toHaveLength(DRAWS);
    expect(drawn.every((weighting) => weighting.length === 2)).toBe(true);
  });

  it('keeps each weight between half and double, and reaches both ends', () => {
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...factors)).toBeLessThanOrEqual(2);
    expect(Math.min(...factors)).toBeLessThan(0.51);
    expect(Math.max(...factors)).toBeGreaterThan(1.96);
  });

  it('raises and lowers alike: the mean of the logarithms is nothing', () => {
    // Four standard errors of a uniform from −1 to 1, for 4,000 numbers.
    expect(Math.abs(mean(factors, Math.log2) ?? NaN)).toBeLessThan(4 / Math.sqrt(3 * 4_000));
  });

  it('draws the same for the same seed, and other weightings for another', () => {
    expect(weightingsAround([2, 2], 7, 3)).toEqual(weightingsAround([2, 2], 7, 3));
    expect(weightingsAround([2, 2], 7, 3)).not.toEqual(weightingsAround([2, 2], 8, 3));
  });

  it('draws whole numbers, the same on every machine', () => {
    expect(weightingsAround([3, 1], seedOf(['povertyRate', 'unemploymentRate']), 1)).toMatchInlineSnapshot(`
      [
        [
          1568074,
          1210809,
        ],
      ]
    `);
    expect(drawn.flat().every(Number.isInteger)).toBe(true);
  });
});
