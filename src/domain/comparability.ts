import { INDICATORS, type IndicatorId } from './indicators.ts';
import { isPartition, type Level } from './level.ts';
import { periodKind, yearOf, type Period } from './period.ts';

/** Why something may not be done with figures. Each has one French sentence, in the catalogue. */
export type Refusal =
  /** Rates, medians and figures of neighbourhoods do not add up. */
  | { readonly why: 'notAdditive' }
  /** A mean of rates is no rate: it is recomputed from counts. */
  | { readonly why: 'noMean' }
  | { readonly why: 'samePeriod' }
  /** A year observed and an edition, or a quarter, never share an axis. */
  | { readonly why: 'kindsOfPeriod' }
  /** Quarters of two seasons. */
  | { readonly why: 'season' }
  /** Vintages that share surveys, or that the producer asks not to compare. */
  | { readonly why: 'tooClose'; readonly years: number; readonly minimumYears: number }
  /** An edition does not say the year that it observes: a slope would have no meaning. */
  | { readonly why: 'editionLine' }
  /** Perimeters of 2015 and of 2024 that are not the same place. */
  | { readonly why: 'perimeters'; readonly kept: number; readonly inherited: number };

/** Whether something may be done with figures, or why not. */
export type Answer<Reason = Refusal> =
  { readonly may: true } | { readonly may: false; readonly refusal: Reason };

const YES = { may: true } as const;

function no(refusal: Refusal): Answer {
  return { may: false, refusal };
}

/**
 * Whether values of this level may be added up.
 *
 * Counts of communes, and of the IRIS that share them out. Figures of neighbourhoods are not additive (INSEE, notice of
 * the QPV bases): no total over neighbourhoods is ever made.
 */
export function maySum(id: IndicatorId, level: Level): Answer {
  return isPartition(level) && INDICATORS[id].additive ? YES : no({ why: 'notAdditive' });
}

/** Whether a mean over territories may stand for them: never. A total is a ratio of sums. */
export function mayAverage(): Answer {
  return no({ why: 'noMean' });
}

/**
 * Whether the difference of two periods is a change. Symmetric.
 *
 * Census vintages less than five years apart share surveys (INSEE); editions of the QPV bases less than five apart do
 * not say what they observe; registers are counted anew each year.
 */
export function mayCompare(id: IndicatorId, a: Period, b: Period): Answer {
  if (a === b) return no({ why: 'samePeriod' });
  if (periodKind(a) !== periodKind(b)) return no({ why: 'kindsOfPeriod' });
  if (periodKind(a) === 'quarter' && a.slice(-2) !== b.slice(-2)) return no({ why: 'season' });
  const years = Math.abs(yearOf(a) - yearOf(b));
  const minimumYears = periodKind(a) === 'edition' ? MINIMUM_EDITIONS : INDICATORS[id].minimumYears;
  return years >= minimumYears ? YES : no({ why: 'tooClose', years, minimumYears });
}

/** Editions of one base: less than five apart they are not a change, whatever the indicator (INSEE). */
export const MINIMUM_EDITIONS = 5;

/** Whether a line may join these two periods: they compare, and the years that they observe are known. */
export function mayDrawLine(id: IndicatorId, a: Period, b: Period): Answer {
  if (periodKind(a) === 'edition' || periodKind(b) === 'edition') return no({ why: 'editionLine' });
  return mayCompare(id, a, b);
}

/** Both ways, the share of a perimeter that the other covers, from which they are called the same place. */
const SAME_PLACE = 0.95;

/** What a perimeter of 2015 and one of 2024 share of their surfaces, each from 0 to 1. */
export interface Overlap {
  /** Share of the old perimeter that the new one covers. */
  readonly kept: number;
  /** Share of the new perimeter that comes from the old one. */
  readonly inherited: number;
}

/** Whether a figure of 2015 may be continued by one of 2024, with a visible break: 95 % of overlap both ways. */
export function mayContinue({ kept, inherited }: Overlap): Answer {
  return Math.min(kept, inherited) >= SAME_PLACE ? YES : no({ why: 'perimeters', kept, inherited });
}
