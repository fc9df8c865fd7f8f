import { linearScale, ticksOf } from './linearScale.ts';

/** A territory in the quadrants: its gap today, and how the gap changed. */
export interface QuadrantPoint {
  readonly code: string;
  readonly gap: number;
  readonly change: number;
}

/** The widest gaps and changes of all periods: the scales stay when the period changes. */
export interface QuadrantExtent {
  readonly gap: readonly [number, number];
  readonly change: readonly [number, number];
}

/** A tick of an axis: its value, and where it stands along it. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

/** Where everything stands, in CSS pixels. */
export interface QuadrantLayout {
  readonly width: number;
  readonly height: number;
  /** The frame of the four quadrants. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the gap is nothing, and where the change is. */
  readonly originX: number;
  readonly originY: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly dots: readonly { readonly code: string; readonly x: number; readonly y: number }[];
}

/** Room for the ticks and the titles of the axes. */
const LEFT = 46;
const BOTTOM = 26;
const EDGE = 14;

/** Half the size of a mark, in CSS pixels. */
export const MARK_SIZE = 7;

/**
 * Lays out gaps (across) and changes of gap (upright).
 *
 * The difficulty is at the right and the better change at the top, whichever end of the scale is the difficulty: where
 * low figures are, both axes are turned. Nothing is always inside: the four quadrants are all there.
 */
export function quadrantLayout(
  points: readonly QuadrantPoint[],
  extent: QuadrantExtent,
  concern: 'high' | 'low',
  width: number,
): QuadrantLayout {
  const height = Math.round(Math.min(460, Math.max(300, width * 0.62)));
  const [left, right, top, bottom] = [LEFT, width - EDGE, EDGE, height - BOTTOM];
  const across = axisOf(extent.gap, Math.max(3, Math.round(width / 90)));
  const upright = axisOf(extent.change, 6);
  const turn = concern === 'low';
  const x = linearScale(across.domain, turn ? [right, left] : [left, right]);
  const y = linearScale(upright.domain, turn ? [bottom, top] : [top, bottom]);
  return {
    ...{ width, height, left, right, top, bottom },
    ...{ originX: x(0), originY: y(0) },
    xTicks: across.ticks.map((value) => ({ value, at: x(value) })),
    yTicks: upright.ticks.map((value) => ({ value, at: y(value) })),
    dots: points.map(({ code, gap, change }) => ({ code, x: x(gap), y: y(change) })),
  };
}

/** An axis that holds nothing and the extremes, from round value to round value. */
function axisOf([low, high]: readonly [number, number], count: number) {
  const [from, to] = [Math.min(low, 0), Math.max(high, 0)];
  const [start, end] = from === to ? [-1, 1] : [from, to];
  const ticks = ticksOf(start, end, count);
  const margin = (end - start) * 0.06;
  return { ticks, domain: [start - margin, end + margin] as const };
}
