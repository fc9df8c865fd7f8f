import { SAMPLED_SHARE } from '../domain/uncertainty.ts';

/** Two-sided 95 %: the quantile 97.5 % of the normal law. */
const Z = 1.96;

/**
 * The variance of a percentage estimated by a survey, in squared points.
 *
 * Binomial, of a sample drawn without replacement: p̃ (100 − p̃) / n × (1 − f), where n = f × N. `count` is N, those
 * whom the percentage is about; `share` is f, the part of them that was asked: nothing is uncertain where all are.
 * p̃ is the percentage with two more yes and two more no, so that a sample which met nobody is not sure that there is
 * nobody. References: W. G. Cochran, Sampling Techniques, 3rd ed., §3.2; A. Agresti and B. Coull, The American
 * Statistician 52 (1998).
 */
export function varianceOf(percent: number, count: number, share: number = SAMPLED_SHARE): number {
  if (share >= 1 || count <= 0) return 0;
  const asked = share * count;
  const tempered = (percent * asked + 200) / (asked + 4);
  return ((tempered * (100 - tempered)) / asked) * (1 - share);
}

/** The half-width of the 95 % interval of a variance, in the unit of the figure. */
export function marginOf(variance: number): number {
  return Z * Math.sqrt(variance);
}

/** How far a figure may be from what was counted because it was rounded: half of its last digit. */
export function roundingMargin(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** The margin of a difference of independent figures: the square root of the sum of the squares. */
export function combined(...margins: readonly number[]): number {
  return Math.hypot(...margins);
}
