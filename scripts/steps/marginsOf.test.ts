import { describe, expect, it } from 'vitest';
import { formulaOf, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Cell } from '../../src/domain/measure.ts';
import type { Observable } from '../../src/domain/observable.ts';
import type { Period } from '../../src/domain/period.ts';
import { indexObservations } from './indexObservations.ts';
import { agglomerationMargins } from './agglomerationMargins.ts';
import { marginsOf } from './marginsOf.ts';

type Count = readonly [territory: string, indicator: Observable, period: string, value: number];

function margins(
  id: IndicatorId,
  level: Level,
  periods: readonly string[],
  values: Readonly<Record<string, readonly Cell[]>>,
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
  const communesOf = (code: string) => [level === 'commune' ? code : '59001'];
  const communes = { codes: ['59001', '59002'], index };
  const series = { periods: periods as Period[], values };
  return {
    ...marginsOf({ id, level, formula, series, index, communesOf, communes }),
    ...agglomerationMargins(id, series.periods, communes),
  };
}

const COUNTS: readonly Count[] = [
  ['59001', 'population', '2022', 20_000],
  ['59002', 'population', '2022', 3_000],
  ['59001', 'active15to64', '2022', 9_000],
  ['59002', 'active15to64', '2022', 1_000],
];

describe('the margins of a series', () => {
  it('are those of the survey, in communes surveyed by sample only', () => {
    const counts: readonly Count[] = [
      ...COUNTS,
      ['59001', 'unemployed15to64', '2022', 1_800],
      ['59002', 'unemployed15to64', '2022', 100],
    ];
    // By hand: n = 3600, p̃ = 20.0333, 1.96 × √(20.0333 × 79.9667 / 3600 × 0.6) = 1.0128; of the whole, 0.9 of it, since
    // the other commune has none.
    const given = margins('unemploymentRate', 'commune', ['2022'], { '59001': [20], '59002': [10] }, counts);
    expect(given).toEqual({ margins: { '59001': [1.013] }, agglomerationMargins: [0.911] });
  });

  it('are those of a sample in small communes too, in the complementary exploitation', () => {
    const counts: readonly Count[] = [
      ['59002', 'population', '2022', 3_000],
      ['59002', 'householdsComplementary', '2022', 1_200],
    ];
    // By hand: n = 300, p̃ = 3200 / 304 = 10.5263, 1.96 × √(10.5263 × 89.4737 / 300 × 0.75) = 3.0076.
    const given = margins('singleParentHouseholdsShare', 'commune', ['2022'], { '59002': [10] }, counts);
    expect(given.margins).toEqual({ '59002': [3.008] });
  });

  it('are not nothing of a sample that met nobody', () => {
    const counts: readonly Count[] = [
      ['59002', 'population', '2022', 700],
      ['59002', 'householdsComplementary', '2022', 250],
    ];
    const given = margins('singleParentHouseholdsShare', 'commune', ['2022'], { '59002': [0] }, counts);
    expect(given.margins?.['59002']?.[0]).toBeGreaterThan(1);
  });

  it('are half of the step of a rounded numerator, and less for their sum', () => {
    const counts: readonly Count[] = [
      ['59001', 'population', '2022', 20_000],
      ['59002', 'population', '2022', 1_000],
    ];
    // By hand: 250 / 1000 = 0.25 and 250 / 20000, under the display; 100 × 1.96 × √(2 × 25 / 12) / 21000 = 0.019.
    const given = margins('jobSeekersPer100', 'commune', ['2022'], { '59001': [8], '59002': [7] }, counts);
    expect(given).toEqual({ margins: { '59002': [0.25] }, agglomerationMargins: [0.019] });
  });

  it('stand on the part of the inhabitants that the rate is about, where its counts are not published', () => {
    const counts: readonly Count[] = [
      ...COUNTS,
      ['59001', 'population15to64', '2022', 12_000],
      ['59002', 'population15to64', '2022', 2_950],
      ['QP059021', 'population', '2013', 4_000],
      ['QP059021', 'population', '2018', 3_600],
    ];
    // By hand: 14950 of 23000 inhabitants are 65 %: of 3600, 2340; n = 936, p̃ = 50, 1.96 × √(2500 / 936 × 0.6) = 2.4812.
    const given = margins('employmentRate15to64', 'qpv2015', ['edition-2022'], { QP059021: [50] }, counts);
    expect(given.margins).toEqual({ QP059021: [2.481] });
  });

  it('are not known where nothing says how many the rate is about', () => {
    const counts: readonly Count[] = [['590010101', 'population', '2022', 2_000]];
    const given = margins('belowBaccalaureateShare', 'iris', ['2022'], { '590010101': [60] }, counts);
    expect(given).toEqual({ margins: { '590010101': [null] } });
  });

  it('of the agglomeration are the same beside any level', () => {
    const counts: readonly Count[] = [
      ...COUNTS,
      ['59001', 'unemployed15to64', '2022', 1_800],
      ['59002', 'unemployed15to64', '2022', 100],
      ['590010101', 'active15to64', '2022', 900],
    ];
    const given = margins('unemploymentRate', 'iris', ['2022'], { '590010101': [20] }, counts);
    expect(given.agglomerationMargins).toEqual([0.911]);
  });

  it('say nothing of registers that are only rounded, of counts and of absences', () => {
    expect(margins('povertyRate', 'qpv2015', ['edition-2022'], { QP059021: [45.2] }, [])).toEqual({});
    expect(margins('population', 'commune', ['2022'], { '59001': [20_000] }, COUNTS)).toEqual({});
    const absent = { '59001': ['suppressed'] } as const;
    expect(margins('unemploymentRate', 'commune', ['2022'], absent, COUNTS).margins).toBeUndefined();
  });
});
