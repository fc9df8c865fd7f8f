import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import {
  COUNTRY,
  build,
  buildChanged,
  bytesOf,
  problemsOf,
  removeTemporaryFolders,
  temporaryFolder,
} from './country.ts';

const FILES = [
  'access-communes.json',
  'access-qpv-2015.json',
  'access-qpv-2024.json',
  'access.json',
  'actions.json',
  'communes.geojson',
  'iris.geojson',
  'manifest.json',
  'qpv-2015.geojson',
  'qpv-2024.geojson',
  'series-iris.json',
  'series.json',
  'services.json',
  'sources-later.json',
  'sources.json',
];

afterAll(removeTemporaryFolders);

describe('the build of the invented country', () => {
  it.each(FILES)('publishes %s as it was reviewed', async (name) => {
    const { to } = await build(COUNTRY);
    await expect(await readFile(join(to, name), 'utf8')).toMatchFileSnapshot(`golden/${name}`);
  });

  it('publishes these files and no other', async () => {
    const { to } = await build(COUNTRY);
    expect((await readdir(to)).sort()).toEqual(FILES);
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [await build(COUNTRY), await build(COUNTRY)];
    expect(await bytesOf(second.to)).toEqual(await bytesOf(first.to));
  });

  it('gives the same bytes whatever the order of the rows and of the features', async () => {
    const reversed = (text: string) => {
      const [header, ...rows] = text.trimEnd().split('\n');
      return `${[header, ...rows.reverse()].join('\n')}\n`;
    };
    const features = (text: string) => {
      const [head, ...rest] = text.trimEnd().split('\n');
      const lines = rest.slice(0, -1).map((line) => line.replace(/,$/, ''));
      return [head, lines.reverse().join(',\n'), ']}\n'].join('\n');
    };
    const { to } = await buildChanged({
      'observations/communes.csv': reversed,
      'territories.csv': reversed,
      'boundaries/communes.geojson': features,
    });
    expect(await bytesOf(to)).toEqual(await bytesOf((await build(COUNTRY)).to));
  });

  it('reads a table with Windows line ends and a byte-order mark as the same table', async () => {
    const windows = (text: string) => `\uFEFF${text.replace('\uFEFF', '').replaceAll('\n', '\r\n')}`;
    const { to } = await buildChanged({ 'observations/communes.csv': windows, 'territories.csv': windows });
    expect(await bytesOf(to)).toEqual(await bytesOf((await build(COUNTRY)).to));
  });

  it('says the rows, the figures and the absences of each table', async () => {
    const { said } = await build(COUNTRY);
    expect(said).toContain(
      'observations/communes.csv: 43 rows, 38 figures, 3 suppressed, 1 notPublished, 1 notApplicable',
    );
    expect(said).toMatch(/Published 15 files in \d+\.\d s: version [0-9a-f]{12}, up to edition-2025\.$/);
  });
});

describe('a build with an error', () => {
  const unknownStatus = { 'observations/communes.csv': (text: string) => text.replace('normal', 'certain') };

  it('leaves the previous publication untouched, byte for byte', async () => {
    const { to } = await build(COUNTRY);
    const before = await bytesOf(to);
    const { published } = await buildChanged(unknownStatus, to);
    expect(published).toBe(false);
    expect(await bytesOf(to)).toEqual(before);
  });

  it('creates nothing where nothing was published', async () => {
    const { to } = await buildChanged(unknownStatus);
    expect(await readdir(dirname(to))).toEqual([]);
  });

  it('leaves nothing of the previous publication when the next one succeeds', async () => {
    const { to } = await build(COUNTRY);
    await writeFile(join(to, 'stale.json'), '{}');
    await build(COUNTRY, to);
    expect((await readdir(to)).sort()).toEqual(FILES);
    expect(await readdir(dirname(to))).toEqual(['published']);
  });

  it('tells all the problems of the run together, grouped by file', async () => {
    const run = await buildChanged({
      'observations/communes.csv': (text) =>
        text.replace('01001,population,2022,1000', '01001,population,2022,1 000'),
      'observations/qpv-2024.csv': (text) => text.replace('edition-2025,40', 'edition-2025,140'),
      'sources.json': (text) => text.replace('"Registre du pays"', '""'),
    });
    expect(problemsOf(run)).toHaveLength(3);
    expect(run.said).toMatch(/3 problems: nothing was published\.$/);
  });
});

describe('npm run data', () => {
  const run = promisify(execFile);
  const data = (from: string, to: string) =>
    run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--from', from, '--to', to]);

  it('ends with 0 when it published', async () => {
    const to = join(await temporaryFolder(), 'published');
    await data(COUNTRY, to);
    expect((await readdir(to)).sort()).toEqual(FILES);
  });

  it('ends with 1 when it did not', async () => {
    const empty = await temporaryFolder();
    await expect(data(empty, join(empty, 'published'))).rejects.toMatchObject({ code: 1 });
  });
});
