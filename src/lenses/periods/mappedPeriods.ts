import type { Period } from '../../domain/period.ts';
import type { Timeline } from '../../domain/timeline.ts';

/** The most small maps that are read at once. */
export const MOST_MAPS = 15;

/**
 * The periods that have a small map, in the order of their timelines: all of them, or where they are too many those that
 * one line joins, the latest first kept, with the one that is shown.
 */
export function mappedPeriods(timelines: readonly Timeline[], shown: Period): readonly Period[] {
  const all = timelines.flatMap(({ periods }) => periods);
  if (all.length <= MOST_MAPS) return all;
  const joined = timelines.flatMap(({ periods, joined: line }) => (line.length > 0 ? line : periods));
  const kept = new Set([shown, ...joined.toReversed()].slice(0, MOST_MAPS));
  return all.filter((period) => kept.has(period));
}
