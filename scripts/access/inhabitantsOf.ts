import type { Level } from '../../src/domain/level.ts';
import { yearOf } from '../../src/domain/period.ts';
import type { PublishedSeries } from '../../src/domain/published.ts';

/** The inhabitants of the territories of a level, as last observed. */
export interface Inhabitants {
  readonly of: (code: string) => number | undefined;
  readonly year: number;
  readonly source: string;
}

/** The last population of each territory of a level; `undefined` where the level has none. */
export function inhabitantsOf(level: Level, series: PublishedSeries): Inhabitants | undefined {
  const population = series[level].population;
  const period = population?.periods.at(-1);
  if (!population || period === undefined) return undefined;
  return {
    of: (code) => {
      const last = population.values[code]?.at(-1);
      return typeof last === 'number' ? last : undefined;
    },
    year: yearOf(period),
    source: population.sources.at(-1)?.[0] ?? '',
  };
}
