import type { IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Period } from '../domain/period.ts';
import type { Published } from '../domain/published.ts';
import type { Source } from '../domain/source.ts';

/** Figures of a table: one indicator at one level and period. */
export interface Taken {
  readonly level: Level;
  readonly id: IndicatorId;
  readonly period: Period | undefined;
}

/** The cards of the sources behind figures, each once, in the order of the figures. */
export function sourcesAt(
  { series, sources }: Pick<Published, 'series' | 'sources'>,
  taken: readonly Taken[],
): readonly Source[] {
  const ids = taken.flatMap(({ level, id, period }) => {
    const known = series[level][id];
    const index = period === undefined ? -1 : (known?.periods.indexOf(period) ?? -1);
    return known?.sources[index] ?? [];
  });
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}
