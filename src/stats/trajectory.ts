import { mayCompare, type Refusal } from '../domain/comparability.ts';
import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import { isAbsence, type Absence, type Cell } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { gapOf, type Gap } from './gap.ts';
import { gapMargin } from './gapMargin.ts';
import { combined } from './margin.ts';
import { roundTo } from './roundTo.ts';
import { THRESHOLDS, verdictOf, type Verdict } from './verdict.ts';

/** A figure and its reference at one period, with their margins in the unit of the figure. */
export interface Moment {
  readonly period: Period;
  readonly cell: Cell;
  readonly margin: number;
  readonly reference: Cell;
  readonly referenceMargin: number;
}

/** Why there is no verdict. */
export type NotComparable =
  | Refusal
  /** The level has no earlier period. */
  | { readonly why: 'onePeriod' }
  /** A count is no rate: it has no gap. */
  | { readonly why: 'count' }
  /** Neither end of the scale is a difficulty: there is nothing to catch up. */
  | { readonly why: 'noConcern' }
  | { readonly why: 'absent'; readonly period: Period; readonly absence: Absence }
  /** The reference has no figure of the same definition and period. */
  | { readonly why: 'noReference'; readonly period: Period; readonly absence: Absence };

/** A gap at one period, with the half-width of its 95 % interval. */
export interface GapAt {
  readonly period: Period;
  readonly gap: Gap;
  readonly margin: number;
}

/** How the gap of a territory moved between two periods, or why nothing may be said of it. */
export type Trajectory =
  | {
      readonly comparable: true;
      readonly verdict: Verdict;
      readonly before: GapAt;
      readonly now: GapAt;
      /** Gap now minus gap before, in the unit of the gap, and its margin. */
      readonly change: number;
      readonly margin: number;
      /** The change in percent of the size of the gap before; absent where that gap was nothing. */
      readonly relative: number | undefined;
    }
  | { readonly comparable: false; readonly reason: NotComparable };

/** The verdict of figures.md on two moments of a territory, the earlier one first. It asks whether they compare. */
export function trajectoryOf(id: IndicatorId, before: Moment, now: Moment): Trajectory {
  const { unit, concern } = INDICATORS[id];
  const refuse = (reason: NotComparable): Trajectory => ({ comparable: false, reason });
  if (unit === 'count') return refuse({ why: 'count' });
  const answer = mayCompare(id, before.period, now.period);
  if (!answer.may) return refuse(answer.refusal);
  if (concern === 'none') return refuse({ why: 'noConcern' });
  const [first, last] = [gapAt(before, id), gapAt(now, id)];
  if ('why' in first) return refuse(first);
  if ('why' in last) return refuse(last);

  // A trillionth of noise must not decide at the threshold.
  const change = roundTo(last.gap.amount - first.gap.amount, 9);
  const margin = combined(first.margin, last.margin);
  const size = Math.abs(first.gap.amount);
  return {
    comparable: true,
    verdict: verdictOf({ amount: change, margin, concern, threshold: THRESHOLDS[unit] }),
    before: first,
    now: last,
    change,
    margin,
    relative: roundTo(size, 9) === 0 ? undefined : (100 * change) / size,
  };
}

function gapAt(moment: Moment, id: IndicatorId): GapAt | NotComparable {
  const { period, cell, margin, reference, referenceMargin } = moment;
  const { unit } = INDICATORS[id];
  if (isAbsence(cell)) return { why: 'absent', period, absence: cell };
  if (isAbsence(reference)) return { why: 'noReference', period, absence: reference };
  const gap = gapOf(cell, reference, unit);
  if (!gap) return { why: 'noReference', period, absence: 'notApplicable' };
  const estimates = [
    { value: cell, margin },
    { value: reference, margin: referenceMargin },
  ] as const;
  return { period, gap, margin: gapMargin(...estimates, unit) };
}
