import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf } from './rank.ts';

const CELLS = Object.freeze({ A: 10, B: 30, C: 'suppressed', D: 20, E: 20, F: 0 } as const);

describe('rankOf', () => {
  it.each([
    ['B', { rank: 1, ties: 0, of: 5 }],
    ['D', { rank: 2, ties: 1, of: 5 }],
    ['E', { rank: 2, ties: 1, of: 5 }],
    ['A', { rank: 4, ties: 0, of: 5 }],
  ])('ranks %s from the highest value, ties sharing the best rank', (code, rank) => {
    expect(rankOf(code, CELLS)).toEqual(rank);
  });

  it('ranks a zero', () => {
    expect(rankOf('F', CELLS)?.rank).toBe(5);
  });

  it('has no rank for an absence, nor for an unknown code', () => {
    expect(rankOf('C', CELLS)).toBeUndefined();
    expect(rankOf('Z', CELLS)).toBeUndefined();
    expect(rankOf('toString', CELLS)).toBeUndefined();
  });

  it('adds up: those before, those tied and those after are all but one', () => {
    const values = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 5 }), { minKeys: 1 });
    fc.assert(
      fc.property(values, (cells) => {
        for (const [code, value] of Object.entries(cells)) {
          const rank = rankOf(code, cells);
          const below = Object.values(cells).filter((other) => other < value).length;
          expect((rank?.rank ?? NaN) + (rank?.ties ?? NaN) + below).toBe(rank?.of);
        }
      }),
    );
  });
});
