import { LEVELS, type Level } from '../../src/domain/level.ts';
import { BOUNDARY_FILES, type PublishedSeries } from '../../src/domain/published.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { TWINS_FILE } from '../../src/domain/twins.ts';
import type { National } from './readNational.ts';
import type { Boundaries } from './readBoundaries.ts';
import type { SourceCards } from './readSources.ts';
import { toFeatures } from './toFeatures.ts';
import { toJson } from './toJson.ts';
import type { PublishedFile } from './toManifest.ts';
import { toTwins } from './toTwins.ts';
import { toSeriesFiles } from './toSeriesFiles.ts';
import { usedSources } from './usedSources.ts';

/** All that is published but the manifest. */
export interface PublicationInput {
  readonly territories: readonly Territory[];
  readonly boundaries: Readonly<Partial<Record<Level, Boundaries | undefined>>>;
  readonly series: PublishedSeries;
  readonly sources: SourceCards;
  /** All neighbourhoods of France, where an import made their table. */
  readonly national?: National | undefined;
}

/** The files of the atlas as they are served, each with the sources it draws on. */
export function toPublication({
  territories,
  boundaries,
  series,
  sources,
  national,
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
    ...(national ? [twinsFile(national, territories, series)] : []),
    { name: 'sources.json', text: toJson(cards, 2), sources: used },
  ];
}

function twinsFile(
  national: National,
  territories: readonly Territory[],
  series: PublishedSeries,
): PublishedFile {
  const ours = territories.filter(({ level }) => level === 'qpv2015').map(({ code }) => code);
  const twins = toTwins(national, new Set(ours), series.qpv2015);
  return { name: TWINS_FILE, text: toJson(twins, 4), sources: twins.sources };
}
