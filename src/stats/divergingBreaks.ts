import { ascending } from 'd3';
import { quantileSorted } from 'simple-statistics';
import { roundTo } from './roundTo.ts';

/**
 * Inner bounds of `count` classes of gaps, ascending, symmetric around zero and rounded to `decimals`.
 *
 * With an odd count a central class straddles zero; with an even one, zero is a bound. The distances to zero are
 * quantiles (type 7 of R) of the absolute gaps, so that classes on both sides of zero together have about equal sizes.
 * A class may be empty on one side of zero, never at both ends at once. Ties and rounding may leave fewer bounds;
 * without gaps there is none.
 */
export function divergingBreaks(gaps: readonly number[], count: number, decimals: number): number[] {
  if (gaps.length === 0 || count < 2) return [];
  const magnitudes = gaps.map(Math.abs).sort(ascending);
  const groups = Math.ceil(count / 2);
  const rounded = Array.from({ length: groups - 1 }, (_, i) =>
    roundTo(quantileSorted(magnitudes, (i + 1) / groups), decimals),
  );
  // Half-open classes: a gap equal to the upper bound is in the end class, one equal to the lower bound is not.
  const reached = (bound: number) => gaps.some((gap) => gap >= bound || gap < -bound);
  const bounds = [...new Set(rounded)].filter((bound) => bound > 0 && reached(bound));
  return [...bounds.toReversed().map((bound) => -bound), ...(count % 2 === 0 ? [0] : []), ...bounds];
}
