/**
 * The least value such that at least half of the weight is at it or below: always one of the values.
 *
 * `null` is a value above all others: it is the answer where less than half of the weight has one, or where nothing
 * weighs.
 */
export function weightedMedian(
  values: readonly (number | null)[],
  weights: readonly number[],
): number | null {
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  if (half <= 0) return null;
  const ranks: number[] = [];
  const valueAt = (rank: number) => values[rank] ?? NaN;
  values.forEach((value, rank) => {
    if (value !== null && (weights[rank] ?? 0) > 0) ranks.push(rank);
  });
  ranks.sort((a, b) => valueAt(a) - valueAt(b));
  let sum = 0;
  for (const rank of ranks) {
    sum += weights[rank] ?? 0;
    // Sums of decimals miss by a hair: half is half to one part in a thousand million.
    if (sum >= half * (1 - 1e-9)) return valueAt(rank);
  }
  return null;
}
