import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importTables } from '../../../scripts/importTables.ts';
import { readFolder } from '../../../scripts/io/files.ts';
import { sound } from '../../../scripts/steps/checked.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../country.ts';
import { BROKEN_FILES } from '../brokenFiles.ts';
import { writeSmallTables } from '../smallTables.ts';
import { SCOPE, SOURCES } from '../sources.ts';
import { GOOD, put } from './files.ts';

afterAll(removeTemporaryFolders);

/** Imports a folder into the small tables; what was said last, and the files that stood there before and stand now. */
async function importInto(files: (folder: string) => Promise<void>) {
  const [from, beside] = [await temporaryFolder(), await temporaryFolder()];
  const to = join(beside, 'data');
  await writeSmallTables(to);
  const before = await readFolder(to);
  await put('good/census-whole.csv', GOOD)(from);
  await files(from);
  const said: string[] = [];
  const written = await importTables({
    ...{ from, to, sources: SOURCES, scopeOf: () => sound(SCOPE), print: (text) => said.push(text) },
  });
  return {
    written,
    said: said.at(-1) ?? '',
    before,
    after: await readFolder(to),
    left: await readdir(beside),
  };
}

describe('a broken file among good ones', () => {
  it.each(BROKEN_FILES)(
    'writes nothing, and leaves the tables byte for byte: $name',
    async ({ files, message }) => {
      const { written, said, before, after, left } = await importInto(files);
      expect(written).toBe(false);
      expect(said).toMatch(message);
      expect(said).toContain('nothing was written');
      expect(after).toEqual(before);
      expect(left).toEqual(['data']);
    },
  );

  it('is what stops the import: the good ones alone are written', async () => {
    const { written, said, before, after } = await importInto(() => Promise.resolve());
    expect(said).toContain('Written into');
    expect(written).toBe(true);
    expect(after).not.toEqual(before);
  });
});
