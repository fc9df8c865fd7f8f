import type { IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import type { PublishedSeries } from '../../domain/published.ts';

/**
 * The period at which an indicator is shown at each level: the one that most of the levels share, the latest of these;
 * for a level that does not have it, its own latest. A level without the indicator has none.
 */
export function shownPeriods(
  series: PublishedSeries,
  id: IndicatorId,
  levels: readonly Level[],
): ReadonlyMap<Level, Period> {
  const known = [...new Set(levels)].flatMap((level) => {
    const periods = [...(series[level][id]?.periods ?? [])].sort(comparePeriods);
    return periods.length > 0 ? [{ level, periods }] : [];
  });
  const sharers = (period: Period) => known.filter(({ periods }) => periods.includes(period)).length;
  const shared = known
    .flatMap(({ periods }) => periods)
    .sort((a, b) => sharers(b) - sharers(a) || comparePeriods(b, a))[0];
  return new Map(
    known.flatMap(({ level, periods }) => {
      const period = shared && periods.includes(shared) ? shared : periods.at(-1);
      return period ? [[level, period] as const] : [];
    }),
  );
}
