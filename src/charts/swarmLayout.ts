import type { Cell } from '../domain/measure.ts';
import type { Series } from '../domain/published.ts';
import { beeswarm, type SwarmDot } from './beeswarm.ts';
import { linearScale, ticksOf } from './linearScale.ts';

/** Radius of a dot, in CSS pixels. */
export const RADIUS = 6;

/** Room at both ends of the axis, and above the dots for the name of the agglomeration. */
export const MARGIN = 24;
const HEAD = 18;

/** Where everything stands in the distribution chart, in CSS pixels. */
export interface SwarmLayout {
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly dots: readonly SwarmDot[];
  /** Height of the axis. */
  readonly axis: number;
  readonly height: number;
  /** Where a figure stands along the axis. */
  readonly x: (value: number) => number;
}

/** The lowest and highest figure over all periods: a change of period moves the dots and never the scale. */
function domainOf({ values, agglomeration }: Series, withReference: boolean): [number, number] {
  const cells: Cell[] = [...Object.values(values).flat(), ...(withReference ? agglomeration : [])];
  const figures = cells.filter((cell) => typeof cell === 'number');
  return figures.length === 0 ? [0, 1] : [Math.min(...figures), Math.max(...figures)];
}

/** Lays out one dot a territory along the figures of a series. Absences have no dot. */
export function swarmLayout(
  series: Series,
  cells: readonly { readonly code: string; readonly cell: Cell }[],
  width: number,
  withReference: boolean,
): SwarmLayout {
  const [low, high] = domainOf(series, withReference);
  const ticks = ticksOf(low, high, Math.max(3, Math.round(width / 110)));
  const x = linearScale(
    [Math.min(low, ticks[0] ?? low), Math.max(high, ticks.at(-1) ?? high)],
    [MARGIN, width - MARGIN],
  );
  const placed = beeswarm(
    cells.flatMap(({ code, cell }) => (typeof cell === 'number' ? [{ code, x: x(cell) }] : [])),
    RADIUS + 0.5,
  );
  const reach = Math.max(24, ...placed.map(({ y }) => Math.abs(y))) + RADIUS + 2;
  const axis = 2 * reach + HEAD + 2;
  return {
    ticks: ticks.map((value) => ({ value, x: x(value) })),
    dots: placed.map((dot) => ({ ...dot, y: dot.y + reach + HEAD })),
    axis,
    height: axis + 24,
    x,
  };
}
