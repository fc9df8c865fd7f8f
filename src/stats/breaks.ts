import { ascending } from 'd3';
import { ckmeans, quantileSorted } from 'simple-statistics';
import { roundTo } from './roundTo.ts';

/** Ways to cut values into classes, in the order of the menu. */
export const BREAK_METHODS = ['quantiles', 'jenks', 'equal'] as const;

export type BreakMethod = (typeof BREAK_METHODS)[number];

type Cut = (sorted: readonly number[], distinct: number, count: number, decimals: number) => number[];

/** Classes of about equal size: type 7 of Hyndman and Fan (1996), the default of R. */
const quantiles: Cut = (sorted, _distinct, count, decimals) =>
  inner(count, (i) => roundTo(quantileSorted(sorted, i / count), decimals));

/** Classes of least inner variance: Ckmeans.1d.dp (Wang and Song, 2011), the exact form of Jenks's method. */
const jenks: Cut = (sorted, distinct, count, decimals) => {
  const clusters = ckmeans(sorted, Math.min(count, distinct));
  return clusters.slice(1).map((upper, i) => between(clusters[i]?.at(-1) ?? NaN, upper[0] ?? NaN, decimals));
};

/** Classes of equal width between the least and the greatest value. */
const equal: Cut = (sorted, distinct, count, decimals) => {
  const [min = NaN, max = NaN] = [sorted[0], sorted.at(-1)];
  const classes = Math.min(count, distinct);
  return inner(classes, (i) => roundTo(min + ((max - min) * i) / classes, decimals));
};

const CUTS: Readonly<Record<BreakMethod, Cut>> = { quantiles, jenks, equal };

/**
 * Inner bounds, ascending, of at most `count` half-open classes, rounded to `decimals` so that the legend is exact.
 *
 * Every class holds at least one of the values, so there may be fewer classes than asked: bounds made equal by ties or
 * by rounding are merged, and a bound that would close an empty class is dropped, inside equal intervals too. Without
 * values, or where all are equal, there is no bound. Quantiles of very tied values may leave a single class.
 */
export function breaksOf(
  method: BreakMethod,
  values: readonly number[],
  count: number,
  decimals: number,
): number[] {
  const sorted = [...values].sort(ascending);
  const distinct = new Set(sorted).size;
  if (distinct < 2 || count < 2) return [];
  return populated(CUTS[method](sorted, distinct, count, decimals), sorted);
}

/** What `bound` answers for 1, 2 … `count` − 1. */
function inner(count: number, bound: (i: number) => number): number[] {
  return Array.from({ length: count - 1 }, (_, i) => bound(i + 1));
}

/**
 * A rounded bound that parts two neighbouring clusters: the least member of the upper one, or their midpoint where
 * rounding would leave that member below. One of the two parts them whenever any number of so few decimals does.
 *
 * Where none does, the rounded least member is accepted: members then change class, as the precision shown could not
 * have told them apart.
 */
function between(below: number, above: number, decimals: number): number {
  const nearest = roundTo(above, decimals);
  const candidates = [nearest, roundTo((below + above) / 2, decimals)];
  return candidates.find((bound) => below < bound && bound <= above) ?? nearest;
}

/** The bounds that leave at least one value in every half-open class. */
function populated(bounds: readonly number[], sorted: readonly number[]): number[] {
  const kept: number[] = [];
  for (const bound of bounds) {
    const from = kept.at(-1) ?? -Infinity;
    const closes = sorted.some((value) => from <= value && value < bound);
    const opens = sorted.some((value) => bound <= value);
    if (closes && opens) kept.push(bound);
  }
  return kept;
}
