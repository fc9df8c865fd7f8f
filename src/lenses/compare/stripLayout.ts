import { linearScale, ticksOf } from '../../charts/linearScale.ts';
import type { Strip } from './strips.ts';

/** Radius of a dot, which bears a letter, in CSS pixels. */
export const RADIUS = 9;

const MARGIN = 22;
/** Height of the lane of a territory: dots never cover one another. */
const LANE = 20;
/** Room under the axis for the figures of the scale. */
const FOOT = 20;

/** Where everything stands in a strip, in CSS pixels. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the axis. */
  readonly axis: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** The territories compared, one lane each, in the order of the columns. */
  readonly dots: readonly { readonly column: number; readonly x: number; readonly y: number }[];
  /** Thin marks on the axis: all territories of the levels compared. Those at one place are one. */
  readonly marks: readonly number[];
  readonly reference: number | undefined;
}

/** Lays out a strip. Its scale spans all territories of the levels compared: it is the same for all columns. */
export function stripLayout({ dots, all, reference }: Strip, width: number): StripLayout {
  const figures = [
    ...all,
    ...dots.map(({ value }) => value),
    ...(reference === undefined ? [] : [reference]),
  ];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const ticks = ticksOf(low, high, 3);
  const x = linearScale(
    [Math.min(low, ticks[0] ?? low), Math.max(high, ticks.at(-1) ?? high)],
    [MARGIN, width - MARGIN],
  );
  const axis = dots.length * LANE + 8;
  return {
    width,
    height: axis + FOOT,
    axis,
    ticks: ticks.map((value) => ({ value, x: x(value) })),
    dots: dots.map(({ column, value }, lane) => ({ column, x: x(value), y: lane * LANE + LANE / 2 })),
    marks: [...new Set(all.map((value) => Math.round(x(value))))].sort((a, b) => a - b),
    reference: reference === undefined ? undefined : x(reference),
  };
}
