import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { importTables } from '../../scripts/importTables.ts';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
afterAll(removeTemporaryFolders);

// Column names: INSEE, Filosofi 2021 at 200 m. All rows are invented.
const HEAD = 'idcar_200m,lcog_geo,ind';
const ROWS = [
  'CRS3035RES200mN3048000E3860600,"59606,59014",31.5',
  'CRS3035RES200mN3047800E3860400,59606,12',
  'CRS3035RES200mN2800000E3760000,75101,99',
];

async function importOf(files: Readonly<Record<string, readonly string[]>>) {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'files'), join(folder, 'tables')];
  await mkdir(from);
  await cp(DATA, to, { recursive: true });
  for (const [name, rows] of Object.entries(files))
    await writeFile(join(from, name), [HEAD, ...rows, ''].join('\n'));
  const said: string[] = [];
  const written = await importTables({ from, to, day: '2026-11-27', print: (text) => said.push(text) });
  return { to, written, said: said.join('\n') };
}

it('makes the table of the cells of the territory, sorted, which the build then accepts', async () => {
  const { to, written, said } = await importOf({ 'Filosofi2021_carreaux_200m_met.csv': ROWS });
  expect(written, said).toBe(true);
  expect((await readFile(join(to, 'population-grid.csv'), 'utf8')).split('\n')).toEqual([
    'cell,longitude,latitude,inhabitants,source',
    expect.stringMatching(
      /^CRS3035RES200mN3047800E3860400,3\.5\d+,50\.3\d+,12,insee-filosofi-carreaux-2021$/,
    ),
    expect.stringMatching(
      /^CRS3035RES200mN3048000E3860600,3\.5\d+,50\.3\d+,31\.5,insee-filosofi-carreaux-2021$/,
    ),
    '',
  ]);
  const cards = JSON.parse(await readFile(join(to, 'sources.json'), 'utf8')) as readonly { id: string }[];
  expect(cards.find(({ id }) => id === 'insee-filosofi-carreaux-2021')).toMatchObject({
    referencePeriod: '2021',
    files: [{ rowsRead: 3, rowsKept: 2 }],
  });
}, 60_000);

it('refuses two editions together: a grid has one year', async () => {
  const { written, said } = await importOf({
    'Filosofi2019_carreaux_200m_met.csv': ROWS,
    'Filosofi2021_carreaux_200m_met.csv': ROWS,
  });
  expect(written).toBe(false);
  expect(said).toContain('are there too: keep one of the two grids');
}, 60_000);
