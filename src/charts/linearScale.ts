import { ticks } from 'd3';

/**
 * The function that carries a domain onto a range, in straight line; values outside the domain go outside the range.
 *
 * A domain without width answers the middle of the range, so that a single value is drawn in the middle.
 */
export function linearScale(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): (value: number) => number {
  return (value) => (d0 === d1 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0));
}

/** About `count` round values (1, 2 or 5 × a power of ten apart) from `min` to `max`, both possible, ascending. */
export function ticksOf(min: number, max: number, count: number): number[] {
  return ticks(min, max, count);
}
