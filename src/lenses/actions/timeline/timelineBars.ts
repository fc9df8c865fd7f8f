import type { Years } from '../../../stats/register/filter.ts';

/** A bar on the axis of years, in parts of its width, for an SVG without a `viewBox`. */
export interface TimelineBar {
  readonly x: string;
  readonly width: string;
}

/** The most years between two that are written under the axis. */
const STEP = 10;

/** Where a year begins on the axis, 0 to 1; the year after the last one is its end. */
function partOf(year: number, { from, to }: Years): number {
  return (year - from) / (to + 1 - from);
}

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

/** The bar of some years, from the beginning of the first to the end of the last, cut to the axis. */
export function barOf(years: Years, axis: Years): TimelineBar {
  const [first, end] = [Math.max(years.from, axis.from), Math.min(years.to, axis.to) + 1];
  return { x: percent(partOf(first, axis)), width: percent(partOf(end, axis) - partOf(first, axis)) };
}

/** The years written along the axis: both ends, and each tenth year that is not too near to them. */
export function ticksOf({ from, to }: Years): readonly {
  readonly year: number;
  readonly at: string;
  readonly anchor: 'start' | 'middle' | 'end';
}[] {
  const tenths = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (year) => year % STEP === 0 && year - from >= STEP / 2 && to - year >= STEP / 2,
  );
  return [
    { year: from, at: '0%', anchor: 'start' as const },
    ...tenths.map((year) => ({ year, at: percent(partOf(year, { from, to })), anchor: 'middle' as const })),
    ...(to > from ? [{ year: to, at: '100%', anchor: 'end' as const }] : []),
  ];
}
