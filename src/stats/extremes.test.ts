import { describe, expect, it } from 'vitest';
import { extremesOf } from './extremes.ts';

describe('extremesOf', () => {
  it('gives the lowest and the highest figure, whatever is absent', () => {
    const cells = Object.freeze({ A: 5.8, B: 28.6, C: 'suppressed', D: 12, E: 'missing' } as const);
    expect(extremesOf(cells)).toEqual({
      lowest: { value: 5.8, codes: ['A'] },
      highest: { value: 28.6, codes: ['B'] },
    });
  });

  it('counts zero as a value', () => {
    expect(extremesOf({ A: 0, B: 3 }).lowest).toEqual({ value: 0, codes: ['A'] });
  });

  it('lists all the codes of a tie in order', () => {
    expect(extremesOf({ Z: 1, B: 9, A: 9, Y: 1 })).toEqual({
      lowest: { value: 1, codes: ['Y', 'Z'] },
      highest: { value: 9, codes: ['A', 'B'] },
    });
  });

  it('has none where all are absent', () => {
    expect(extremesOf({ A: 'suppressed', B: 'outOfScope' })).toEqual({
      lowest: undefined,
      highest: undefined,
    });
  });
});
