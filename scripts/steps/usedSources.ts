import type { Level } from '../../src/domain/level.ts';
import type { PublishedSeries } from '../../src/domain/published.ts';

/** Ids of the sources behind the series of these levels and their perimeters, each once, in order. */
export function usedSources(
  levels: readonly Level[],
  series: PublishedSeries,
  boundarySources: readonly string[],
): readonly string[] {
  const cited = levels.flatMap((level) => Object.values(series[level]).flatMap((one) => one.sources.flat()));
  return [...new Set([...boundarySources, ...cited])].sort();
}
