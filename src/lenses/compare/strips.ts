import { INDICATORS } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import { maySetSideBySide, type Observed } from '../../domain/sideBySide.ts';
import type { PublishedSeries } from '../../domain/published.ts';
import type { Line } from './comparison.ts';

/** The figures of a line that may stand along one axis. */
export interface Strip extends Observed {
  /** The territories compared that have a figure here, by their place among the columns. */
  readonly dots: readonly { readonly column: number; readonly value: number }[];
  /** The levels compared here, with the number of their territories that have a figure. */
  readonly levels: readonly { readonly level: Level; readonly count: number }[];
  /** The figures of all territories of the levels compared, at this period: what the scale spans. */
  readonly all: readonly number[];
  /** The agglomeration at this period; absent where it has no figure, and for a count, which it would dwarf. */
  readonly reference: number | undefined;
}

/**
 * The axes of a line: one where all its figures may be set side by side, else one for each group that may. A year and
 * an edition never share an axis.
 */
export function stripsOf(series: PublishedSeries, { id, readings }: Line): readonly Strip[] {
  const groups: { first: Observed; levels: Set<Level>; dots: Strip['dots'][number][] }[] = [];
  readings.forEach((reading, column) => {
    if (typeof reading?.cell !== 'number') return;
    const dot = { column, value: reading.cell };
    const group = groups.find(({ first }) => maySetSideBySide(first, reading).may);
    if (group) {
      group.dots.push(dot);
      group.levels.add(reading.level);
    } else groups.push({ first: reading, levels: new Set([reading.level]), dots: [dot] });
  });
  return groups.map(({ first: { level, period }, levels, dots }) => {
    const figuresAt = (other: Level) => {
      const known = series[other][id];
      const index = known?.periods.indexOf(period) ?? -1;
      const cells = Object.values(known?.values ?? {}).map((values) => values[index]);
      return { level: other, figures: cells.filter((cell) => typeof cell === 'number') };
    };
    const told = [...levels].map(figuresAt);
    const known = series[level][id];
    const whole = known?.agglomeration[known.periods.indexOf(period)];
    return {
      ...{ level, period, dots },
      levels: told.map(({ level: other, figures }) => ({ level: other, count: figures.length })),
      all: told.flatMap(({ figures }) => figures),
      reference: typeof whole === 'number' && INDICATORS[id].unit !== 'count' ? whole : undefined,
    };
  });
}
