import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchSources } from '../../scripts/fetchSources.ts';
import { toFetchText } from '../../scripts/import/toFetchText.ts';
import type { Address, SourceDescription } from '../../scripts/sources/source.ts';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { GOOD } from './broken/files.ts';
import { CENSUS, LIBRARIES, POSTS } from './sources.ts';

const SHA256 = createHash('sha256').update(GOOD).digest('hex');
let server: Server;
let origin = '';
let asked: (readonly [path: string | undefined, range: string | undefined])[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push([request.url, request.headers.range]);
    if (request.url !== '/census.csv') return response.writeHead(404).end();
    const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? '0');
    const body = Buffer.from(GOOD).subarray(start);
    response.writeHead(start > 0 ? 206 : 200, { etag: '"1"', 'content-length': body.length });
    return response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  server.close();
  await removeTemporaryFolders();
});

const at = (source: SourceDescription, path: string, known: Partial<Address> = {}): SourceDescription => ({
  ...source,
  addresses: [{ url: `${origin}/${path}`, file: path, ...known }],
});
const silent = { write: () => undefined };
const fetchInto = (folder: string, ...sources: readonly SourceDescription[]) =>
  fetchSources({ folder, sources, screen: silent });

describe('the download of what a folder lacks', () => {
  it('says of each source what became of its file', async () => {
    const folder = join(await temporaryFolder(), 'new');
    const lines = await fetchInto(folder, at(CENSUS, 'census.csv'), at(LIBRARIES, 'libraries.csv'), POSTS);
    expect(lines).toEqual([
      { source: 'census-2018', file: 'census.csv', outcome: 'fetched', bytes: GOOD.length },
      {
        source: 'libraries-2024',
        file: 'libraries.csv',
        outcome: 'failed',
        reason: 'the server answered 404',
      },
      { source: 'posts-2020', outcome: 'unknown', page: null },
    ]);
    expect(await readFile(join(folder, 'census.csv'), 'utf8')).toBe(GOOD);
  });

  it('asks for nothing that is there, under the name of its address or another', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'insee'));
    await writeFile(join(folder, 'insee', 'census-of-2018.csv'), GOOD);
    expect(await fetchInto(folder, at(CENSUS, 'census.csv'))).toEqual([
      { source: 'census-2018', file: 'insee/census-of-2018.csv', outcome: 'present', bytes: GOOD.length },
    ]);
    await writeFile(join(folder, 'census.csv'), GOOD);
    expect(await fetchInto(folder, at(CENSUS, 'census.csv', { sha256: SHA256 }))).toMatchObject([
      { outcome: 'present', file: 'census.csv' },
    ]);
    expect(asked).toEqual([]);
  });

  it('goes on with a file that was cut', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'census.csv.part'), GOOD.slice(0, 10));
    await writeFile(join(folder, 'census.csv.part.version'), '"1"');
    const lines = await fetchInto(folder, at(CENSUS, 'census.csv', { sha256: SHA256 }));
    expect(lines).toMatchObject([{ outcome: 'fetched', bytes: GOOD.length }]);
    expect(asked).toEqual([['/census.csv', 'bytes=10-']]);
  });

  it('keeps nothing of a file that is not the one expected', async () => {
    const folder = await temporaryFolder();
    const lines = await fetchInto(folder, at(CENSUS, 'census.csv', { sha256: '0'.repeat(64) }));
    expect(lines).toMatchObject([{ outcome: 'failed' }]);
    await expect(readFile(join(folder, 'census.csv'))).rejects.toThrow('ENOENT');
  });

  it('asks once for a file that holds two sources, and for those alone that are named', async () => {
    const folder = await temporaryFolder();
    const twice = [at(CENSUS, 'census.csv'), at({ ...CENSUS, id: 'again' }, 'census.csv')];
    await fetchSources({ folder, sources: twice, screen: silent });
    expect(asked).toHaveLength(1);
    const lines = await fetchSources({ folder, sources: [...twice, POSTS], only: ['posts-2020'] });
    expect(lines.map(({ source }) => source)).toEqual(['posts-2020']);
  });
});

describe('the report of a download', () => {
  it('is a line a file, then how many of each outcome', () => {
    expect(
      toFetchText([
        { source: 'census-2018', file: 'census.zip', outcome: 'fetched', bytes: 30_120_000 },
        { source: 'homes', file: 'homes.csv', outcome: 'present', bytes: 4510 },
        { source: 'shops', file: 'shops.csv', outcome: 'failed', reason: 'the server answered 404' },
        { source: 'posts-2020', outcome: 'unknown', page: 'https://exemple.fr' },
      ]),
    ).toBe(
      [
        'census-2018  fetched           census.zip, 30.1 MB',
        'homes        present           homes.csv, 4.5 kB',
        'shops        FAILED            shops.csv: the server answered 404',
        'posts-2020   no address known  to be put in the folder by hand: https://exemple.fr',
        '',
        '1 present, 1 fetched, 1 FAILED, 1 no address known',
      ].join('\n'),
    );
  });
});
