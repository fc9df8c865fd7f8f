import { INDICATORS, indicatorsAt, type IndicatorId } from '../domain/indicators.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import type { PublishedSeries } from '../domain/published.ts';

/** The indicators that a level defines and that have figures here: another agglomeration may lack a table. */
export function offeredAt(series: PublishedSeries, level: Level): readonly IndicatorId[] {
  return indicatorsAt(level).filter((id) => (series[level][id]?.periods.length ?? 0) > 0);
}

/** The levels that have figures here: an agglomeration may have no neighbourhood of a generation, or none told yet. */
export function offeredLevels(series: PublishedSeries): readonly Level[] {
  return LEVELS.filter((level) => offeredAt(series, level).length > 0);
}

/** The indicator itself where the level offers it, else the first of the same theme, else the first of the level. */
export function closestIndicator(series: PublishedSeries, wanted: IndicatorId, level: Level): IndicatorId {
  const offered = offeredAt(series, level);
  if (offered.includes(wanted)) return wanted;
  const sameTheme = offered.find((id) => INDICATORS[id].theme === INDICATORS[wanted].theme);
  return sameTheme ?? offered[0] ?? wanted;
}
