import type { Level } from '../domain/level.ts';
import {
  BOUNDARY_FILES,
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

/** The published files that the first view needs, fetched together. */
export async function load(): Promise<Published> {
  const [manifest, series, sources, commune, qpv2024] = await Promise.all([
    read<Manifest>('manifest.json'),
    read<PublishedSeries>('series.json'),
    read<PublishedSources>('sources.json'),
    loadBoundaries('commune'),
    loadBoundaries('qpv2024'),
  ]);
  return { manifest, series, sources, boundaries: { commune, qpv2024 } };
}
