import type { IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Period } from '../domain/period.ts';
import type { Published } from '../domain/published.ts';
import type { Source } from '../domain/source.ts';

/** A source with the periods of the indicator that come from it, the latest source first. */
export interface SourcePeriods {
  readonly source: Source;
  readonly periods: readonly Period[];
}

/** The sources behind an indicator at a level, with the periods that each gives. */
export function sourcesOf(
  { series, sources }: Published,
  level: Level,
  id: IndicatorId,
): readonly SourcePeriods[] {
  const known = series[level][id];
  const ids = [...new Set((known?.sources ?? []).toReversed().flat())];
  return ids.flatMap((sourceId) => {
    const source = sources[sourceId];
    const periods = (known?.periods ?? []).filter((_, i) => known?.sources[i]?.includes(sourceId));
    return source ? [{ source, periods }] : [];
  });
}
