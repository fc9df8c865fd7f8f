import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAtlas } from '../scripts/buildAtlas.ts';
import { readPublished } from '../scripts/site/readPublished.ts';
import { LEVELS } from '../src/domain/level.ts';
import type { Published } from '../src/domain/published.ts';
import { deepFreeze } from './smallAtlas.ts';

/** The atlas of the real tables, built for the tests, with the boundaries of every level; frozen. */
export async function realAtlas(): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  try {
    const to = join(folder, 'published');
    const said: string[] = [];
    // Not `new URL(…, import.meta.url)`, which a test with a document resolves as an address of its own.
    const from = join(import.meta.dirname, '..', 'data');
    if (!(await buildAtlas({ from, to, print: (text) => said.push(text) }))) throw new Error(said.join('\n'));
    return deepFreeze(await readPublished(to, () => LEVELS));
  } finally {
    await rm(folder, { recursive: true });
  }
}
