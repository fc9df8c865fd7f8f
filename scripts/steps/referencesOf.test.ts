import { describe, expect, it } from 'vitest';
import type { Observable } from '../../src/domain/observable.ts';
import type { Period } from '../../src/domain/period.ts';
import { indexObservations } from './indexObservations.ts';
import { referencesOf } from './referencesOf.ts';

const PERIODS = ['2017', '2022'] as readonly string[] as readonly Period[];

const index = indexObservations(
  (
    [
      ['D59', 'unemployed15to64', '2017', 170],
      ['D59', 'active15to64', '2017', 1000],
      ['R32', 'active15to64', '2017', 2000],
      ['FR', 'population', '2017', 66_000_000],
    ] as const satisfies readonly (readonly [string, Observable, string, number])[]
  ).map(([territory, indicator, period, value], i) => ({
    territory,
    indicator,
    period: period as Period,
    measure: { status: 'normal', value },
    source: 's',
    file: 'f.csv',
    line: i + 2,
  })),
);

describe('referencesOf', () => {
  it('divides the counts of the wider territory, at the very same periods', () => {
    expect(referencesOf('unemploymentRate', PERIODS, ['D59', 'R32', 'FR'], index)).toEqual({
      references: { D59: [17, 'missing'] },
    });
  });

  it('gives counts no reference: there is no gap between counts', () => {
    expect(referencesOf('population', PERIODS, ['FR'], index)).toEqual({});
  });
});
