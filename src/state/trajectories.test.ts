import { describe, expect, it } from 'vitest';
import { series } from '../../tests/smallAtlas.ts';
import type { IndicatorId } from '../domain/indicators.ts';
import type { Period } from '../domain/period.ts';
import type { Series } from '../domain/published.ts';
import { defaultSince, earlierPeriods, momentAt, ranksOf, trajectoriesOf } from './trajectories.ts';

const RATES: Series = {
  ...series(['2007', '2012', '2017', '2018', '2022'], ['missing', 15, 16, 17, 18], {
    '59001': [20, 21, 22, 23, 24],
    '59002': [10, 11, 'suppressed', 13, 12],
    '59003': [5, 6, 7, 8, 9.1],
  }),
  margins: { '59001': [1, 1, 1, 1, 3], '59002': [2, 2, 0, 2, 3] },
  agglomerationMargins: [0, 0.2, 0.2, 0.2, 0.3],
  references: { D59: [14, 'missing', 15, 16, 17] },
};
const CODES = ['59001', '59002', '59003'];
const period = (text: string) => text as Period;
const judged = (reference: string | null = null, id: IndicatorId = 'unemploymentRate') =>
  ({ id, level: 'commune', series: RATES, reference }) as const;

describe('a moment', () => {
  it('takes the margin that was published, or the rounding of what is displayed', () => {
    expect(momentAt(judged(), '59001', period('2022'))).toEqual({
      period: '2022',
      cell: 24,
      margin: 3,
      reference: 18,
      referenceMargin: 0.3,
    });
    expect(momentAt(judged(), '59003', period('2022')).margin).toBe(0.05);
  });

  it('takes the figure of a wider territory, which is only rounded', () => {
    expect(momentAt(judged('D59'), '59001', period('2022'))).toMatchObject({
      reference: 17,
      referenceMargin: 0.05,
    });
  });

  it('is missing where nothing is published', () => {
    expect(momentAt(judged('R32'), '59009', period('2022'))).toMatchObject({
      cell: 'missing',
      reference: 'missing',
    });
  });
});

describe('the start of a trajectory', () => {
  it('is before the period shown', () => {
    expect(earlierPeriods(RATES, period('2017'))).toEqual(['2007', '2012']);
  });

  it('is the earliest that compares and where the reference is known', () => {
    expect(defaultSince(judged(), period('2022'))).toBe('2012');
    expect(defaultSince(judged('D59'), period('2022'))).toBe('2007');
  });

  it('is the earliest of all where nothing compares, and nothing before the first', () => {
    const close = { ...judged(), series: series(['2018', '2022'], [1, 2], {}) };
    expect(defaultSince(close, period('2022'))).toBe('2018');
    expect(defaultSince(judged(), period('2007'))).toBeNull();
  });
});

describe('the trajectories of a view', () => {
  it('judge each territory, or say why not', () => {
    const found = trajectoriesOf(judged(), CODES, period('2017'), period('2022'));
    // By hand: 6 then 6 points (± 3.2); withheld; −9 then −8.9 (± 0.36 and so within half a point).
    expect([...found].map(([, one]) => (one.comparable ? one.verdict : one.reason.why))).toEqual([
      'notSignificant',
      'absent',
      'stable',
    ]);
  });

  it('are of nobody without an earlier period', () => {
    const found = trajectoriesOf(judged(), CODES, null, period('2007'));
    expect([...found.values()]).toEqual(
      CODES.map(() => ({ comparable: false, reason: { why: 'onePeriod' } })),
    );
  });
});

describe('the ranks of a view', () => {
  it('are intervals from the end of concern, and leave absences out', () => {
    // By hand: 24 ± 3 is beyond the others; 12 ± 3 and 9.1 ± 0.05 overlap: 9.15 > 9.
    expect([...ranksOf(judged(), CODES, period('2022'))]).toEqual([
      ['59001', { first: 1, last: 1, of: 3 }],
      ['59002', { first: 2, last: 3, of: 3 }],
      ['59003', { first: 2, last: 3, of: 3 }],
    ]);
    expect([...ranksOf(judged(), CODES, period('2017')).keys()]).toEqual(['59001', '59003']);
  });

  it('begin with the lowest where that is the difficulty', () => {
    expect(ranksOf(judged(null, 'employmentRate15to64'), CODES, period('2012')).get('59003')?.first).toBe(1);
  });
});
