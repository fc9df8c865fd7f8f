import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEVELS } from '../src/domain/level.ts';
import { BOUNDARY_FILES, type Published } from '../src/domain/published.ts';
import { build, removeTemporaryFolders } from './country.ts';
import { deepFreeze } from './smallAtlas.ts';

/** The atlas of the real tables, built for the tests, with the boundaries of every level; frozen. */
export async function realAtlas(): Promise<Published> {
  const { published, said, to } = await build(fileURLToPath(new URL('../data', import.meta.url)));
  if (!published) throw new Error(said);
  const read = async (name: string) => JSON.parse(await readFile(join(to, name), 'utf8')) as never;
  const boundaries = await Promise.all(
    LEVELS.map(async (level) => [level, await read(BOUNDARY_FILES[level])] as const),
  );
  const atlas: Published = {
    manifest: await read('manifest.json'),
    series: await read('series.json'),
    sources: await read('sources.json'),
    boundaries: Object.fromEntries(boundaries),
  };
  await removeTemporaryFolders();
  return deepFreeze(atlas);
}
