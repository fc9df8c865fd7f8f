import { LEVELS, type Level } from '../../src/domain/level.ts';
import { BOUNDARY_FILES, type PublishedSeries } from '../../src/domain/published.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { Boundaries } from './readBoundaries.ts';
import type { SourceCards } from './readSources.ts';
import { toFeatures } from './toFeatures.ts';
import { toJson } from './toJson.ts';
import type { PublishedFile } from './toManifest.ts';
import { toSeriesFiles } from './toSeriesFiles.ts';
import { usedSources } from './usedSources.ts';

/** All that is published but the manifest. */
export interface PublicationInput {
  readonly territories: readonly Territory[];
  readonly boundaries: Readonly<Partial<Record<Level, Boundaries | undefined>>>;
  readonly series: PublishedSeries;
  readonly sources: SourceCards;
}

/** The files of the atlas as they are served, each with the sources it draws on. */
export function toPublication({
  territories,
  boundaries,
  series,
  sources,
}: PublicationInput): readonly PublishedFile[] {
  const drawn = LEVELS.filter((level) => (boundaries[level]?.shapes.length ?? 0) > 0);
  const maps = drawn.flatMap((level): readonly PublishedFile[] => {
    const shapes = boundaries[level];
    if (!shapes) return [];
    const features = toFeatures(level, territories, shapes, series);
    return [
      {
        name: BOUNDARY_FILES[level],
        text: toJson(features, 2),
        sources: usedSources([level], series, [shapes.source]),
      },
    ];
  });
  const used = [...new Set(maps.flatMap((map) => map.sources))].sort();
  const cards = Object.fromEntries(used.map((id) => [id, sources.get(id)]));
  return [
    ...maps,
    ...toSeriesFiles(series, drawn),
    { name: 'sources.json', text: toJson(cards, 2), sources: used },
  ];
}
