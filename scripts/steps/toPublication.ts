import { LEVELS, type Level } from '../../src/domain/level.ts';
import { BOUNDARY_FILES, LATER_SOURCES_FILE, type PublishedSeries } from '../../src/domain/published.ts';
import { REGISTER_FILE, type PublishedRegister } from '../../src/domain/register.ts';
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
  /** The register of actions, where there is a table of them. */
  readonly register?: PublishedRegister | undefined;
  /** The files of access to services; none where there is no service. */
  readonly access?: readonly PublishedFile[];
}

/** The files of the atlas as they are served, each with the sources it draws on. */
export function toPublication({
  territories,
  boundaries,
  series,
  sources,
  national,
  register,
  access = [],
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
  const later = [...(register ? [registerFile(register)] : []), ...access].map(asLater);
  return [
    ...maps,
    ...toSeriesFiles(series, drawn),
    ...(national ? [twinsFile(national, territories, series)] : []),
    ...later,
    cardsFile('sources.json', used, sources),
    ...(later.length > 0 ? [asLater(cardsFile(LATER_SOURCES_FILE, laterCards(later, used), sources))] : []),
  ];
}

function asLater(file: PublishedFile): PublishedFile {
  return { ...file, isLater: true };
}

function cardsFile(name: string, ids: readonly string[], sources: SourceCards): PublishedFile {
  const cards = Object.fromEntries(ids.map((id) => [id, sources.get(id)]));
  return { name, text: toJson(cards, 2), sources: ids };
}

/** The cards that files which come later cite, and the first view does not. */
function laterCards(later: readonly PublishedFile[], used: readonly string[]): readonly string[] {
  const cited = new Set(later.flatMap((file) => file.sources));
  return [...cited].filter((id) => !used.includes(id)).sort();
}

function registerFile(register: PublishedRegister): PublishedFile {
  return { name: REGISTER_FILE, text: toJson(register, 2), sources: register.sources };
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
