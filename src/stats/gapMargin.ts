import type { Unit } from '../domain/unit.ts';
import { combined } from './margin.ts';

/** A figure with the half-width of its 95 % interval, in its unit. */
export interface Estimate {
  readonly value: number;
  readonly margin: number;
}

/**
 * The half-width of the 95 % interval of a gap, in the unit of the gap.
 *
 * The two figures are taken as independent. A commune is a part of its agglomeration, so that the true interval is a
 * little narrower: the margin errs on the side of caution. For an amount, by propagation of `value / reference`.
 */
export function gapMargin({ value, margin }: Estimate, reference: Estimate, unit: Unit): number {
  if (unit !== 'euro') return combined(margin, reference.margin);
  const ratio = value / reference.value;
  return (100 / Math.abs(reference.value)) * combined(margin, ratio * reference.margin);
}
