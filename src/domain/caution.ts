import { mayCompare } from './comparability.ts';
import { INDICATORS, type IndicatorId } from './indicators.ts';
import { periodKind, yearOf, type Period } from './period.ts';

/** Vintages that rest on the survey of 2021, put off by a year. */
const PUT_OFF = { first: 2019, last: 2023 } as const;

/** Years that INSEE asks for between one of these vintages and an earlier one. */
const ASKED_YEARS = 6;

/**
 * Whether a change of the census that may be judged must be read with caution all the same.
 *
 * INSEE asks to compare the vintages 2019 to 2023 with those at least six years before only: the yearly survey of 2021
 * was put off. The atlas compares from five years on, and says so where the two rules differ.
 */
export function asksCaution(id: IndicatorId, since: Period | null, now: Period): boolean {
  if (since === null || INDICATORS[id].uncertainty.kind !== 'census') return false;
  const isPutOff = periodKind(now) === 'year' && yearOf(now) >= PUT_OFF.first && yearOf(now) <= PUT_OFF.last;
  return isPutOff && yearOf(now) - yearOf(since) < ASKED_YEARS && mayCompare(id, since, now).may;
}
