import { INDICATORS } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import { maySetSideBySide, type Observed } from '../../domain/sideBySide.ts';
import type { PublishedSeries } from '../../domain/published.ts';
import type { Line } from './comparison.ts';

/** The figures of a line that may stand along one axis. */
export interface Strip extends Observed {
  /** The territories compared that have a figure here, by their place among the columns. */
  readonly dots: readonly { readonly column: number; readonly value: number }[];
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
    const cellsAt = (other: Level) => {
      const known = series[other][id];
      const index = known?.periods.indexOf(period) ?? -1;
      return Object.values(known?.values ?? {}).map((cells) => cells[index]);
    };
    const known = series[level][id];
    const whole = known?.agglomeration[known.periods.indexOf(period)];
    return {
      ...{ level, period, dots },
      all: [...levels].flatMap(cellsAt).filter((cell) => typeof cell === 'number'),
      reference: typeof whole === 'number' && INDICATORS[id].unit !== 'count' ? whole : undefined,
    };
  });
}
