import type { Unit } from '../domain/unit.ts';

/** What two comparable gaps say of a territory beside its reference. */
export type Verdict = 'catchingUp' | 'stable' | 'fallingBehind' | 'notSignificant';

/**
 * Below this, a change of the gap does not matter, however sure it is: half a point, half for a hundred, one percent
 * of the reference.
 */
export const THRESHOLDS: Readonly<Record<Exclude<Unit, 'count'>, number>> = {
  percent: 0.5,
  per100: 0.5,
  euro: 1,
};

/** A change of gap to be judged. */
export interface Change {
  /** Gap now minus gap before, signed as the figure is: positive where the figure rose beside its reference. */
  readonly amount: number;
  /** Half-width of the 95 % interval of `amount`, in its unit. */
  readonly margin: number;
  /** Which end of the scale signals difficulty. */
  readonly concern: 'high' | 'low';
  readonly threshold: number;
}

/**
 * The verdict on a change of gap.
 *
 * Larger than the threshold and than its margin, it is a catching up or a falling behind, by the direction of concern:
 * a territory better placed than its reference "falls behind" when its lead shrinks. It is stable where its whole
 * interval is within the threshold. All else is not significant, for neither a change that matters nor its absence is
 * sure: a wider margin never makes a verdict more assertive.
 */
export function verdictOf({ amount, margin, concern, threshold }: Change): Verdict {
  const size = Math.abs(amount);
  if (size + margin <= threshold) return 'stable';
  if (size <= threshold) return 'notSignificant';
  if (size <= margin) return 'notSignificant';
  return amount > 0 === (concern === 'high') ? 'fallingBehind' : 'catchingUp';
}
