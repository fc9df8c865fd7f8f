import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { importTables } from '../../scripts/importTables.ts';
import { SOURCES } from '../../scripts/sources/all.ts';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { sharedFolder } from '../shared.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const fixtures = sharedFolder('fixtures');
afterAll(removeTemporaryFolders);

const idsOf = (...kinds: readonly string[]) =>
  SOURCES.filter(({ kind, tested }) => tested && kinds.includes(kind)).map(({ id }) => id);

/** A collège of the list of 2021 that is not in that of 2024. */
const CLOSED = ['0595173C'];

/** A collège whose position was mended by hand in the tables: the producer has it a kilometre away. */
const MOVED = '0593680E';

/** A millionth of a degree, which is less than the producers write. */
const NEAR = 2e-6;

const servicesOf = async (folder: string) => {
  const text = await readFile(join(folder, 'services.csv'), 'utf8');
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [row['id'] ?? '', row]));
};

const linesOf = async (folder: string, name: string) =>
  (await readFile(join(folder, name), 'utf8')).split('\n');

describe.skipIf(!fixtures)('importing the lists that the tables were made from', () => {
  it('changes no action, no programme, and of services only names, addresses and what was mended by hand', async () => {
    const to = join(await temporaryFolder(), 'tables');
    await cp(DATA, to, { recursive: true });
    const said: string[] = [];
    const written = await importTables({
      ...{ from: fixtures ?? '', to, only: idsOf('places', 'actions'), day: '2026-11-24' },
      print: (text) => said.push(text),
    });
    expect(written, said.join('\n')).toBe(true);

    for (const name of ['actions.csv', 'programmes.csv'])
      expect(await linesOf(to, name), name).toEqual(await linesOf(DATA, name));
    const [before, after] = [await servicesOf(DATA), await servicesOf(to)];
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual(CLOSED);
    expect([...after.keys()].filter((id) => !before.has(id))).toEqual([]);
    for (const [id, row] of after) {
      const known = before.get(id);
      expect([row['category'], row['commune'], row['locationGrade'], row['year'], row['source']], id).toEqual(
        [
          ...[known?.['category'], known?.['commune'], known?.['locationGrade'], known?.['year']],
          known?.['source'],
        ],
      );
      if (id === MOVED) continue;
      for (const axis of ['lon', 'lat'])
        expect(Math.abs(Number(row[axis]) - Number(known?.[axis])), id).toBeLessThan(NEAR);
    }
    const cards = JSON.parse(await readFile(join(to, 'sources.json'), 'utf8')) as readonly {
      readonly id: string;
      readonly files: readonly { readonly rowsKept?: number }[];
    }[];
    expect(cards.find(({ id }) => id === 'culture-bibliotheques')?.files).toMatchObject([{ rowsKept: 25 }]);
  }, 60_000);
});
