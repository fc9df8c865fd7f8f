import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../src/domain/level.ts';
import {
  BOUNDARY_FILES,
  firstLevels,
  SERIES_FILES,
  withLevel,
  type LevelSeries,
  type Manifest,
  type Published,
  type PublishedBoundaries,
  type PublishedSeries,
  type PublishedSources,
} from '../../src/domain/published.ts';

/**
 * What the application holds when it opens: the figures, their sources, and the boundaries of the first view; or those
 * of other levels, which it fetches when they are asked for.
 */
export async function readPublished(
  folder: string,
  levelsOf: (manifest: Manifest) => readonly Level[] = firstLevels,
): Promise<Published> {
  const [manifest, series, sources] = await Promise.all([
    readJson<Manifest>(folder, 'manifest.json'),
    readJson<PublishedSeries>(folder, 'series.json'),
    readJson<PublishedSources>(folder, 'sources.json'),
  ]);
  let published: Published = { manifest, series, sources, boundaries: {} };
  for (const level of levelsOf(manifest)) {
    const apart = SERIES_FILES[level];
    published = withLevel(published, level, {
      boundaries: await readJson<PublishedBoundaries>(folder, BOUNDARY_FILES[level]),
      series: apart === undefined ? undefined : await readJson<LevelSeries>(folder, apart),
    });
  }
  return published;
}

/** A published file as JSON; one that is missing says what to do. */
export async function readJson<T>(folder: string, name: string): Promise<T> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} is missing: run "npm run data" first`);
  });
  return JSON.parse(text) as T;
}
