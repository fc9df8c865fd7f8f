import { describe, expect, it } from 'vitest';
import { formulaOf, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Cell } from '../../src/domain/measure.ts';
import type { Observable } from '../../src/domain/observable.ts';
import type { Period } from '../../src/domain/period.ts';
import { indexObservations } from './indexObservations.ts';
import { marginsOf } from './marginsOf.ts';

type Count = readonly [territory: string, indicator: Observable, period: string, value: number];

function margins(
  id: IndicatorId,
  level: Level,
  periods: readonly string[],
  values: Readonly<Record<string, readonly Cell[]>>,
  agglomeration: readonly Cell[],
  counts: readonly Count[],
) {
  const index = indexObservations(
    counts.map(([territory, indicator, period, value], i) => ({
      territory,
      indicator,
      period: period as Period,
      measure: { status: 'normal', value },
      source: 's',
      file: 'f.csv',
      line: i + 2,
    })),
  );
  const formula = formulaOf(id, level);
  if (!formula) throw new Error(`${id} does not exist at ${level}`);
  const series = { periods: periods as Period[], values, agglomeration };
  const communesOf = (code: string) => [level === 'commune' ? code : '59001'];
  return marginsOf({ id, level, formula, series, index, communesOf, populations: index });
}

const COUNTS: readonly Count[] = [
  ['59001', 'population', '2022', 20_000],
  ['59002', 'population', '2022', 3_000],
  ['59001', 'active15to64', '2022', 9_000],
  ['59002', 'active15to64', '2022', 1_000],
];

describe('marginsOf', () => {
  it('gives a rate of the census the margin of its survey, in communes surveyed by sample only', () => {
    // By hand: 1.96 × √(20 × 80 / 3600 × 0.6) = 1.0121; of the whole, 0.9 of it, since the other commune has none.
    const given = margins(
      'unemploymentRate',
      'commune',
      ['2022'],
      { '59001': [20], '59002': [10] },
      [19],
      COUNTS,
    );
    expect(given).toEqual({ margins: { '59001': [1.012] }, agglomerationMargins: [0.911] });
  });

  it('samples small communes too in the complementary exploitation', () => {
    const counts: readonly Count[] = [
      ['59002', 'population', '2022', 3_000],
      ['59002', 'householdsComplementary', '2022', 1_200],
    ];
    // By hand: 1.96 × √(10 × 90 / 300 × 0.75) = 2.94.
    const given = margins(
      'singleParentHouseholdsShare',
      'commune',
      ['2022'],
      { '59002': [10] },
      [10],
      counts,
    );
    expect(given.margins).toEqual({ '59002': [2.94] });
  });

  it('gives a rounded numerator half of its step, and their sum a margin of its own', () => {
    const counts: readonly Count[] = [
      ['59001', 'population', '2022', 20_000],
      ['59002', 'population', '2022', 1_000],
    ];
    // By hand: 250 / 1000 = 0.25 and 250 / 20000, under the display; 100 × 1.96 × √(2 × 25 / 12) / 21000 = 0.019.
    const given = margins(
      'jobSeekersPer100',
      'commune',
      ['2022'],
      { '59001': [8], '59002': [7] },
      [8],
      counts,
    );
    expect(given).toEqual({ margins: { '59002': [0.25] }, agglomerationMargins: [0.019] });
  });

  it('takes the least population known where the counts of a rate are not published', () => {
    const counts: readonly Count[] = [
      ['QP059021', 'population', '2013', 4_000],
      ['QP059021', 'population', '2018', 3_600],
    ];
    // By hand: 1.96 × √(50 × 50 / 1440 × 0.6) = 2.0004.
    const given = margins(
      'employmentRate15to64',
      'qpv2015',
      ['edition-2022'],
      { QP059021: [50] },
      ['missing'],
      counts,
    );
    expect(given).toEqual({ margins: { QP059021: [2] } });
  });

  it('says nothing of registers that are only rounded, of counts and of absences', () => {
    expect(
      margins('povertyRate', 'qpv2015', ['edition-2022'], { QP059021: [45.2] }, ['missing'], []),
    ).toEqual({});
    expect(margins('population', 'commune', ['2022'], { '59001': [20_000] }, [20_000], COUNTS)).toEqual({});
    const absent = { '59001': ['suppressed'] } as const;
    expect(margins('unemploymentRate', 'commune', ['2022'], absent, ['suppressed'], COUNTS)).toEqual({});
  });
});
