import type { Level } from '../domain/level.ts';
import {
  BOUNDARY_FILES,
  firstLevels,
  SERIES_FILES,
  withLevel,
  type LevelFiles,
  type LevelSeries,
  type Manifest,
  type Published,
  type PublishedBoundaries,
  type PublishedSeries,
  type PublishedSources,
} from '../domain/published.ts';

/** A published file as JSON. The promise is rejected where the network or the server fails. */
export async function read<T>(name: string): Promise<T> {
  const response = await fetch(new URL(`data/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`data/${name}: HTTP ${response.status}`);
  return (await response.json()) as T;
}

/** The boundaries of one level, and its figures where they stand apart: fetched when it is first asked for. */
export async function loadLevel(level: Level): Promise<LevelFiles> {
  const apart = SERIES_FILES[level];
  const [boundaries, series] = await Promise.all([
    read<PublishedBoundaries>(BOUNDARY_FILES[level]),
    apart === undefined ? undefined : read<LevelSeries>(apart),
  ]);
  return { boundaries, series };
}

/** The published files that the first view needs: the manifest, which names the boundaries, while the figures come. */
export async function load(): Promise<Published> {
  const asked = read<Manifest>('manifest.json');
  const [manifest, series, sources, levels] = await Promise.all([
    asked,
    read<PublishedSeries>('series.json'),
    read<PublishedSources>('sources.json'),
    asked.then((manifest) =>
      Promise.all(firstLevels(manifest).map(async (level) => [level, await loadLevel(level)] as const)),
    ),
  ]);
  return levels.reduce<Published>((published, [level, files]) => withLevel(published, level, files), {
    ...{ manifest, series, sources },
    boundaries: {},
  });
}
