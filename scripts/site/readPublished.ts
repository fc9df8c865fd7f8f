import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BOUNDARY_FILES,
  firstLevels,
  type Manifest,
  type Published,
  type PublishedBoundaries,
  type PublishedSeries,
  type PublishedSources,
} from '../../src/domain/published.ts';

/**
 * What the application holds when it opens: the figures, their sources, and the boundaries of the first view.
 */
export async function readPublished(folder: string): Promise<Published> {
  const [manifest, series, sources] = await Promise.all([
    readJson<Manifest>(folder, 'manifest.json'),
    readJson<PublishedSeries>(folder, 'series.json'),
    readJson<PublishedSources>(folder, 'sources.json'),
  ]);
  const levels = firstLevels(manifest);
  const boundaries = await Promise.all(
    levels.map(async (level) => [level, await readJson<PublishedBoundaries>(folder, BOUNDARY_FILES[level])]),
  );
  return { manifest, series, sources, boundaries: Object.fromEntries(boundaries) };
}

async function readJson<T>(folder: string, name: string): Promise<T> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} is missing: run "npm run data" first`);
  });
  return JSON.parse(text) as T;
}
