import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import { indexObservations } from './indexObservations.ts';
import { surveyedShare } from './surveyedShare.ts';

const SECRET: Measure = { status: 'suppressed', value: null };

function populations(rows: readonly (readonly [commune: string, year: string, value: number | Measure])[]) {
  return indexObservations(
    rows.map(([territory, period, value], i) => ({
      territory,
      indicator: 'population',
      period: period as Period,
      measure: typeof value === 'number' ? { status: 'normal', value } : value,
      source: 's',
      file: 'f.csv',
      line: i + 2,
    })),
  );
}
const in2017 = '2017' as Period;

describe('surveyedShare', () => {
  it.each([
    [9_999, 1],
    [10_000, 0.4],
  ])('of a commune of %i inhabitants is %f (INSEE)', (value, share) => {
    expect(surveyedShare(['59001'], in2017, 1, populations([['59001', '2017', value]]))).toBe(share);
  });

  it('is a quarter in small communes of the complementary exploitation', () => {
    expect(surveyedShare(['59001'], in2017, 0.25, populations([['59001', '2017', 500]]))).toBe(0.25);
  });

  it('goes by the year that is the nearest, the earlier of two, and passes over absences', () => {
    const known = populations([
      ['59001', '2015', 12_000],
      ['59001', '2017', SECRET],
      ['59001', '2019', 9_000],
    ]);
    expect(surveyedShare(['59001'], in2017, 1, known)).toBe(0.4);
    expect(surveyedShare(['59001'], '2018' as Period, 1, known)).toBe(1);
  });

  it('takes for sampled what is not known, and what lies in a large commune in part', () => {
    const known = populations([
      ['59001', '2017', 500],
      ['59002', '2017', 40_000],
    ]);
    expect(surveyedShare(['59009'], in2017, 1, known)).toBe(0.4);
    expect(surveyedShare(['59001', '59002'], in2017, 1, known)).toBe(0.4);
    expect(surveyedShare([], in2017, 1, known)).toBe(0.4);
  });
});
