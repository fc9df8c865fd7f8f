import type { Unit } from '../domain/unit.ts';

/** How far a value is from a reference, signed: in points of percentage, in percent, or in so many for a hundred. */
export interface Gap {
  readonly amount: number;
  readonly unit: 'points' | 'percent' | 'per100';
}

/**
 * The gap of a value to its reference, positive where the value is higher.
 *
 * A rate differs by points, a figure for a hundred by as many for a hundred, an amount in euros by percent of the
 * reference. There is no gap between counts, nor to an amount of zero. The amount is not rounded.
 */
export function gapOf(value: number, reference: number, unit: Unit): Gap | undefined {
  switch (unit) {
    case 'percent':
      return { amount: value - reference, unit: 'points' };
    case 'per100':
      return { amount: value - reference, unit: 'per100' };
    case 'euro':
      return reference === 0
        ? undefined
        : { amount: (100 * (value - reference)) / reference, unit: 'percent' };
    case 'count':
      return undefined;
    default:
      return unit satisfies never;
  }
}
