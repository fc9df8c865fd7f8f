import type { Milestone } from '../../domain/published.ts';

/** A milestone under an axis of years: a bar from its first to its last year, each in a lane of its own. */
export interface MilestoneBar {
  readonly milestone: Milestone;
  readonly from: number;
  readonly to: number;
  /** Top of its lane. */
  readonly y: number;
}

/** An axis of years, and the lanes under it. */
export interface YearAxis {
  readonly first: number;
  readonly last: number;
  readonly x: (year: number) => number;
  readonly top: number;
  readonly lane: number;
}

/** The milestones that meet an axis, cut to it. One without an end is a mark at its year. */
export function milestoneBars(
  milestones: readonly Milestone[],
  { first, last, x, top, lane }: YearAxis,
): readonly MilestoneBar[] {
  return milestones
    .filter(({ startYear, endYear }) => startYear <= last && (endYear ?? startYear) >= first)
    .map((milestone, i) => ({
      milestone,
      from: x(Math.max(first, milestone.startYear)),
      to: x(Math.min(last, milestone.endYear ?? milestone.startYear)),
      y: top + i * lane,
    }));
}
