import { ascending, least, sum } from 'd3';

/** A dot to place: `x` is already in the units of the chart. */
export interface SwarmItem {
  readonly code: string;
  readonly x: number;
}

/** A dot placed: `y` is its distance to the axis, negative above. */
export interface SwarmDot extends SwarmItem {
  readonly y: number;
}

/** Part of a diameter by which two dots may overlap: the error of arithmetic, not of sight. */
const TOLERANCE = 1e-6;

/**
 * Dots of one radius beside one another along an axis, without overlap, as near to the axis as each can be.
 *
 * Every x is kept exactly: a dot is never moved to another value. Dots are placed and given back by x, then code, so
 * that the order of the input does not matter; the sides of the axis are filled evenly.
 */
export function beeswarm(items: readonly SwarmItem[], radius: number): readonly SwarmDot[] {
  const diameter = 2 * radius;
  const dots: SwarmDot[] = [];
  for (const { code, x } of items.toSorted((a, b) => a.x - b.x || ascending(a.code, b.code))) {
    const near = dots.filter((dot) => x - dot.x < diameter);
    // The lighter side first, or all would pile up on one: `least` keeps the first of equals.
    const side = sum(near, (dot) => dot.y) > 0 ? -1 : 1;
    const touching = near.flatMap((dot) => {
      const height = Math.sqrt(diameter ** 2 - (x - dot.x) ** 2);
      return [dot.y + side * height, dot.y - side * height];
    });
    const free = [0, ...touching.filter((y) => y * side > 0), ...touching].filter((y) =>
      near.every((dot) => Math.hypot(x - dot.x, y - dot.y) >= diameter * (1 - TOLERANCE)),
    );
    dots.push({ code, x, y: least(free, (y) => Math.abs(y)) ?? 0 });
  }
  return dots;
}
