import { describe, expect, it } from 'vitest';
import { summarise } from './summary.ts';

describe('summarise', () => {
  it('gives extremes, median and numbers of values and absences', () => {
    const cells = Object.freeze({ A: 5.8, B: 28.6, C: 'suppressed', D: 12, E: 'missing' } as const);
    expect(summarise(cells)).toEqual({
      n: 3,
      absent: 2,
      min: { code: 'A', value: 5.8 },
      max: { code: 'B', value: 28.6 },
      minCodes: ['A'],
      maxCodes: ['B'],
      median: 12,
    });
  });

  it('counts zero as a value', () => {
    expect(summarise({ A: 0, B: 3 }).min).toEqual({ code: 'A', value: 0 });
  });

  it('names the first code of a tie and lists them all in order', () => {
    const summary = summarise({ Z: 1, B: 9, A: 9, Y: 1 });
    expect(summary.max?.code).toBe('A');
    expect(summary.maxCodes).toEqual(['A', 'B']);
    expect(summary.minCodes).toEqual(['Y', 'Z']);
  });

  it('takes the mean of the two middle values of an even number', () => {
    expect(summarise({ A: 1, B: 2, C: 4, D: 50 }).median).toBe(3);
  });

  it('has neither extremes nor median where all are absent', () => {
    expect(summarise({ A: 'suppressed', B: 'outOfScope' })).toEqual({
      n: 0,
      absent: 2,
      minCodes: [],
      maxCodes: [],
    });
  });
});
