import type { Level } from '../domain/level.ts';
import {
  BOUNDARY_FILES,
  firstLevels,
  type Manifest,
  type Published,
  type PublishedBoundaries,
  type PublishedSeries,
  type PublishedSources,
} from '../domain/published.ts';

/** A published file as JSON. The promise is rejected where the network or the server fails. */
async function read<T>(name: string): Promise<T> {
  const response = await fetch(new URL(`data/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`data/${name}: HTTP ${response.status}`);
  return (await response.json()) as T;
}

/** The boundaries of one level, fetched when it is first asked for. */
export function loadBoundaries(level: Level): Promise<PublishedBoundaries> {
  return read(BOUNDARY_FILES[level]);
}

/** The published files that the first view needs: the manifest, which names the boundaries, while the figures come. */
export async function load(): Promise<Published> {
  const asked = read<Manifest>('manifest.json');
  const [manifest, series, sources, boundaries] = await Promise.all([
    asked,
    read<PublishedSeries>('series.json'),
    read<PublishedSources>('sources.json'),
    asked.then((manifest) => Promise.all(firstLevels(manifest).map(withBoundaries))),
  ]);
  return { manifest, series, sources, boundaries: Object.fromEntries(boundaries) };
}

async function withBoundaries(level: Level): Promise<readonly [Level, PublishedBoundaries]> {
  return [level, await loadBoundaries(level)];
}
