import type { Knowledge } from './knowledge.ts';
import type { Absence } from './measure.ts';

/** Which side of the truth a figure stands on: where positions are missing, a time is the most and a share the least. */
export type Bound = 'exact' | 'atLeast' | 'atMost';

/** A figure of access as it is shown, or why there is none. */
export type AccessFigure =
  | { readonly kind: 'value'; readonly value: number; readonly bound: Bound }
  /** More than half of the inhabitants reach none of the positions known. */
  | { readonly kind: 'unreached' }
  /** No position is published: nothing is measured, and nothing is said to be missing. */
  | { readonly kind: 'unplaced' }
  /** There is none in the agglomeration, by the count. */
  | { readonly kind: 'none' }
  | { readonly kind: 'absent'; readonly absence: Absence };

/** The figure of an absence. */
export function absent(absence: Absence): AccessFigure {
  return { kind: 'absent', absence };
}

/** The bound of a part of the inhabitants, or of a count of services, by what is known of the positions. */
export function leastBound(knowledge: Knowledge): Bound {
  return knowledge === 'complete' ? 'exact' : 'atLeast';
}

/** The bound of a time. */
export function mostBound(knowledge: Knowledge): Bound {
  return knowledge === 'complete' ? 'exact' : 'atMost';
}

/** A hair of the sums of decimals, which must not move a figure to the next whole one. */
const HAIR = 1e-9;

/** Minutes as they are shown: whole, rounded up, so that "15 min" is never more than 15. */
export function wholeMinutes(minutes: number): number {
  return Math.ceil(minutes - HAIR);
}

/** A part of the inhabitants (0 to 1) in whole percent: rounded, or where it is the least that it may be, rounded down. */
export function wholePercent(share: number, bound: Bound): number {
  return bound === 'atLeast' ? Math.floor(share * 100 + HAIR) : Math.round(share * 100);
}
