import type { Gap } from '../gap.ts';
import { roundTo } from '../roundTo.ts';

/** How strong a need is, from the strongest. */
export const NEED_STRENGTHS = ['strong', 'moderate', 'weak'] as const;

export type NeedStrength = (typeof NEED_STRENGTHS)[number];

/** Part of the reference that a gap must pass, its whole margin taken off, for the need to be strong. */
const STRONG_FROM = 0.1;

/** The gap of a territory to its reference. */
export interface NeedGap {
  readonly gap: Gap;
  /** Half-width of the 95 % interval of the gap, in its unit. */
  readonly margin: number;
  /** The figure of the reference. */
  readonly reference: number;
  /** Which end of the scale signals difficulty. */
  readonly concern: 'high' | 'low';
}

/**
 * How strong the need is that a gap tells.
 *
 * Strong: even at the favourable end of its 95 % interval, the territory is harder off than its reference by a tenth of
 * the reference. Moderate: it is surely harder off, by less. Weak: it is not surely harder off. A wider margin never
 * makes a need stronger.
 */
export function needStrength({ gap, margin, reference, concern }: NeedGap): NeedStrength {
  const harder = concern === 'high' ? gap.amount : -gap.amount;
  // A trillionth of noise must not decide at a bound.
  const surely = roundTo(harder - margin, 9);
  // The gap of an amount is already in percent of the reference.
  const bound = STRONG_FROM * (gap.unit === 'percent' ? 100 : Math.abs(reference));
  if (surely <= 0) return 'weak';
  return surely >= roundTo(bound, 9) ? 'strong' : 'moderate';
}
