import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { importTables } from '../../scripts/importTables.ts';
import { sound } from '../../scripts/steps/checked.ts';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { GOOD, put } from './broken/files.ts';
import { SCOPE, SOURCES } from './sources.ts';

afterAll(removeTemporaryFolders);

it('a new folder needs the perimeters of its communes, and says which sources have them', async () => {
  const [from, beside] = [await temporaryFolder(), await temporaryFolder()];
  await put('census.csv', GOOD)(from);
  const said: string[] = [];
  const written = await importTables({
    ...{ from, to: join(beside, 'new'), territory: SCOPE.code, sources: SOURCES },
    scopeOf: () => sound(SCOPE),
    print: (text) => said.push(text),
  });
  expect(written).toBe(false);
  expect(said.at(-1)).toMatch(/perimeters of the communes are not there.*etalab-contours-communes/);
  expect(await readdir(beside)).toEqual([]);
});
