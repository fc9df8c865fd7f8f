import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { importTables } from '../../scripts/importTables.ts';
import { readFolder } from '../../scripts/io/files.ts';
import { sound } from '../../scripts/steps/checked.ts';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { GOOD, put } from './broken/files.ts';
import { writeSmallTables } from './smallTables.ts';
import { SCOPE, SOURCES } from './sources.ts';

afterAll(removeTemporaryFolders);

/** Imports one census into the small tables, whose profile and territories were written in a way of their own. */
async function renewed() {
  const [from, to] = [await temporaryFolder(), join(await temporaryFolder(), 'data')];
  await put('census.csv', GOOD)(from);
  await writeSmallTables(to);
  for (const name of ['atlas.json', 'territories.csv']) {
    const text = await readFile(join(to, name), 'utf8');
    const [heading, ...rows] = text.trimEnd().split('\n');
    const reversed = [heading, ...rows.reverse(), ''].join('\n');
    await writeFile(join(to, name), name === 'atlas.json' ? JSON.stringify(JSON.parse(text)) : reversed);
  }
  const importAgain = async () => {
    const said: string[] = [];
    await importTables({
      ...{ from, to, sources: SOURCES, scopeOf: () => sound(SCOPE), day: '2026-11-27' },
      print: (text) => said.push(text),
    });
    return said.join('\n');
  };
  return { to, importAgain };
}

it('an import of figures writes their table and their card, and leaves all other files byte for byte', async () => {
  const { to, importAgain } = await renewed();
  const before = new Map((await readFolder(to)).map(({ name, text }) => [name, String(text)]));
  const said = await importAgain();
  const changed = (await readFolder(to)).filter(({ name, text }) => before.get(name) !== String(text));
  expect(changed.map(({ name }) => name)).toEqual(['observations/communes.csv', 'sources.json']);
  expect(said).toMatch(/observations\/communes\.csv: \d+ rows? added, \d+ changed/);
  expect(said).toContain(`npm start -- --data ${to}`);
});

it('the same import a second time changes nothing, and says so', async () => {
  const { to, importAgain } = await renewed();
  await importAgain();
  const once = await readFolder(to);
  expect(await importAgain()).toContain('The tables said all of this already.');
  expect(await readFolder(to)).toEqual(once);
});
