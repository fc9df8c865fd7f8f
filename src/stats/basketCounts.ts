import { weightedMedian } from './weightedMedian.ts';

/** How many of the categories of a basket are within reach, over those who are weighed. */
export interface BasketCounts {
  /** The part of the weight (0 to 1) that has exactly 0, 1, 2… of the categories within reach, up to all of them. */
  readonly distribution: readonly number[];
  /** The median number of categories. */
  readonly median: number;
}

/**
 * Counts the categories within a limit at each point, and tells how the counts spread over the weight.
 *
 * `values` holds a list for each category of the basket, in the order of the weights; `null` is beyond any limit.
 * Without weight at all: `null`.
 */
export function basketCounts(
  values: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  limit: number,
): BasketCounts | null {
  const counts = weights.map(
    (_, point) => values.filter((category) => (category[point] ?? Infinity) <= limit).length,
  );
  const median = weightedMedian(counts, weights);
  if (median === null) return null;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const distribution = Array.from({ length: values.length + 1 }, (_, k) => {
    const those = weights.filter((_weight, point) => counts[point] === k);
    return those.reduce((sum, weight) => sum + weight, 0) / whole;
  });
  return { distribution, median };
}
