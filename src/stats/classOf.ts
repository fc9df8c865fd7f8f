import { bisectRight } from 'd3';

/**
 * Rank of the class that holds a value, from 0 for the lowest to `breaks.length` for the highest.
 *
 * Classes are half-open: a value equal to a bound belongs to the class above it. `breaks` are the inner bounds, in
 * ascending order; without any there is one class, of rank 0.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return bisectRight(breaks, value);
}
