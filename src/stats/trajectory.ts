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
  /** `undefined` where the count that the rate is about is not known: nothing can be said of its change. */
  readonly margin: number | undefined;
  readonly reference: Cell;
  readonly referenceMargin: number;
}

/** Why there is no verdict. */
export type NotComparable =
  | Refusal
  /** The level has no earlier period. */
  | { readonly why: 'onePeriod' }
  /** How many the figure is about is not known: nor is its margin. */
  | { readonly why: 'noMargin' }
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

/** How the gap of a territory moved between two periods. */
export interface Judgement {
  readonly comparable: true;
  readonly verdict: Verdict;
  readonly before: GapAt;
  readonly now: GapAt;
  /** Gap now minus gap before, in the unit of the gap, and its margin. */
  readonly change: number;
  readonly margin: number;
  /**
   * How much wider (or narrower, below zero) the gap became, in percent of the gap before; absent where that one is
   * within its margin, or on the other side of the reference.
   */
  readonly relative: number | undefined;
}

/** A judgement, or why nothing may be said. */
export type Trajectory = Judgement | { readonly comparable: false; readonly reason: NotComparable };

/** The judgement on two moments of a territory, the earlier one first. It asks whether they compare. */
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
  return {
    comparable: true,
    verdict: verdictOf({ amount: change, margin, concern, threshold: THRESHOLDS[unit] }),
    before: first,
    now: last,
    change,
    margin,
    relative: relativeOf(first, last),
  };
}

function relativeOf({ gap, margin }: GapAt, last: GapAt): number | undefined {
  const size = Math.abs(gap.amount);
  if (size <= margin || gap.amount * last.gap.amount < 0) return undefined;
  return (100 * (Math.abs(last.gap.amount) - size)) / size;
}

function gapAt(moment: Moment, id: IndicatorId): GapAt | NotComparable {
  const { period, cell, margin, reference, referenceMargin } = moment;
  const { unit } = INDICATORS[id];
  if (isAbsence(cell)) return { why: 'absent', period, absence: cell };
  if (isAbsence(reference)) return { why: 'noReference', period, absence: reference };
  if (margin === undefined) return { why: 'noMargin' };
  const gap = gapOf(cell, reference, unit);
  if (!gap) return { why: 'noReference', period, absence: 'notApplicable' };
  const estimates = [
    { value: cell, margin },
    { value: reference, margin: referenceMargin },
  ] as const;
  return { period, gap, margin: gapMargin(...estimates, unit) };
}
