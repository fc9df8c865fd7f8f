/**
 * The part of the weight (0 to 1) whose value is at most each of the limits, in the order of the limits.
 *
 * `null` is a value beyond all limits, and counts in the whole. Without weight at all there is no part: `null`.
 */
export function weightedShares(
  values: readonly (number | null)[],
  weights: readonly number[],
  limits: readonly number[],
): readonly number[] | null {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole <= 0) return null;
  return limits.map((limit) => {
    let within = 0;
    weights.forEach((weight, i) => {
      if ((values[i] ?? Infinity) <= limit) within += weight;
    });
    return Math.min(1, within / whole);
  });
}
