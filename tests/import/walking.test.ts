import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { networkMeasure } from '../../scripts/access/networkMeasure.ts';
import { importTables } from '../../scripts/importTables.ts';
import { readFolder } from '../../scripts/io/files.ts';
import { sound } from '../../scripts/steps/checked.ts';
import { readSources } from '../../scripts/steps/readSources.ts';
import { readWalkingNetwork } from '../../scripts/steps/readWalkingNetwork.ts';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { placesAt, type Metres } from '../town.ts';
import { put } from './broken/files.ts';
import { writeSmallTables } from './smallTables.ts';
import { SCOPE } from './sources.ts';
import { tablesOfTown } from './townTables.ts';

afterAll(removeTemporaryFolders);

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/walking/${name}`, import.meta.url));
const TOWN = readFileSync(fixture('town.osm.pbf'));
const XML = readFileSync(fixture('town.osm'));
const HISTORY = readFileSync(fixture('history.osm.pbf'));
const UNCOMPRESSED = readFileSync(fixture('uncompressed.osm.pbf'));
const UNSORTED = readFileSync(fixture('unsorted.osm.pbf'));

/** Imports some files into the tables of the town. */
async function imported(files: Readonly<Record<string, Uint8Array | string>>, to?: string) {
  const from = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await put(name, content)(from);
  const target = to ?? (await tablesOfTown());
  const before = await readFolder(target);
  const said: string[] = [];
  const written = await importTables({
    ...{ from, to: target, scopeOf: () => sound(SCOPE), day: '2026-11-27' },
    print: (text) => said.push(text),
  });
  return { written, said: said.join('\n'), to: target, before, after: await readFolder(target) };
}

/** The network that stands in a folder of tables, and its cards. */
async function networkIn(folder: string) {
  const file = async (name: string) => ({ name, text: await readFile(join(folder, name), 'utf8') });
  const { value: cards } = readSources(await file('sources.json'));
  const { value: network, issues } = readWalkingNetwork(
    {
      nodes: await file('walking/nodes.csv'),
      edges: await file('walking/edges.csv'),
      barriers: await file('walking/barriers.csv'),
    },
    cards,
  );
  expect(issues).toEqual([]);
  if (!network) throw new Error('no network stands in the folder');
  return { network, card: cards?.get('openstreetmap') };
}

describe('an extract of OpenStreetMap', () => {
  it('gives the walks of the town, over the ways that are open to walkers and by none other', async () => {
    const { written, said, to } = await imported({ 'town.osm.pbf': TOWN });
    expect(said).toContain('Written into');
    expect(written).toBe(true);
    const { network } = await networkIn(to);
    const measure = networkMeasure(network);
    const walk = (from: Metres, service: Metres) =>
      measure.nearest(placesAt(from), placesAt(service))[0]?.metres ?? null;
    const expectMetres = (found: number | null, metres: number) =>
      expect(Math.abs((found ?? NaN) - metres)).toBeLessThan(1);

    // By the bridge: a private one, a path and a cycleway forbidden to walkers, a ferry and a closed gate are shorter.
    expectMetres(walk([100, -130], [100, 130]), 30 + 700 + 200 + 700 + 30);
    expectMetres(walk([20, 300], [20, 700]), 20 + 400 + 20);
    expectMetres(walk([620, -450], [100, 130]), 20 + 350 + 200 + 200 + 700 + 30);
    // Behind a bollard that says "access=no", and round the square.
    expectMetres(walk([550, -30], [550, -100]), 70);
    expectMetres(walk([-60, -160], [0, -100]), 120);
    for (const point of [
      [100, -450],
      [1230, -100],
      [-600, 900],
      [-870, -700],
    ] as const) {
      expect(walk(point, [100, -100])).toBeNull();
    }
  });

  it('has a card that names its licence, its contributors and the day of its data', async () => {
    const { card } = await networkIn((await imported({ 'town.osm.pbf': TOWN })).to);
    expect(card).toMatchObject({
      producer: 'OpenStreetMap',
      licence: 'ODbL 1.0, © les contributeurs d’OpenStreetMap',
      referencePeriod: 'données du 26 novembre 2026',
      obtained: '2026-11-27',
    });
    // Of 33 ways, 23 are walked or lie across; one more is elsewhere, nine are of another kind.
    expect(card?.files).toMatchObject([{ name: 'town.osm.pbf', rowsRead: 33, rowsKept: 23 }]);
  });

  it('is told in numbers', async () => {
    const { said } = await imported({ 'town.osm.pbf': TOWN });
    expect(said).toMatch(/openstreetmap \(untested\) +33 +23 .*town\.osm\.pbf/);
    expect(said).toContain(
      'town.osm.pbf: 19 ways that are walked, between 20 places: 11 km; barriers: 5; small parts that nothing joins to the rest, left out: 1 (0 km)',
    );
    expect(said).toContain('walking/edges.csv: new');
  });

  it('changes nothing else, and nothing at all the second time', async () => {
    const first = await imported({ 'town.osm.pbf': TOWN });
    const standing = new Map(first.before.map(({ name, text }) => [name, String(text)]));
    const changed = first.after.filter(({ name, text }) => standing.get(name) !== String(text));
    expect(changed.map(({ name }) => name)).toEqual([
      'sources.json',
      'walking/barriers.csv',
      'walking/edges.csv',
      'walking/nodes.csv',
    ]);
    const second = await imported({ 'town.osm.pbf': TOWN }, first.to);
    expect(second.said).toContain('The tables said all of this already.');
    expect(second.after).toEqual(second.before);
  });

  it.each([
    ['cut short', { 'town.osm.pbf': TOWN.subarray(0, -200) }, /damaged or truncated extract/],
    ['damaged inside', { 'town.osm.pbf': damaged(TOWN) }, /damaged or truncated extract/],
    ['empty', { 'town.osm.pbf': '' }, /the file is empty/],
    ['a web page', { 'town.osm.pbf': '<!doctype html><html></html>' }, /a web page: the download failed/],
    [
      'XML by another name',
      { 'town.osm.pbf': XML },
      /OpenStreetMap as XML: take the file that ends in \.osm\.pbf/,
    ],
    ['something else', { 'town.osm.pbf': 'a'.repeat(900) }, /does not begin with its header/],
    ['of history', { 'town.osm.pbf': HISTORY }, /"HistoricalInformation": .*take the extract of a day/],
    ['not compressed', { 'town.osm.pbf': UNCOMPRESSED }, /rewrite it with osmium cat/],
    ['in another order', { 'town.osm.pbf': UNSORTED }, /put it in order with osmium sort/],
    ['there twice', { 'a.osm.pbf': TOWN, 'b.osm.pbf': TOWN }, /b\.osm\.pbf\n {2}another extract/],
  ])('is refused where it is %s, and nothing is written', async (_, files, told) => {
    const { written, said, before, after } = await imported(files);
    expect(said).toMatch(told);
    expect(written).toBe(false);
    expect(after).toEqual(before);
  });

  it('is refused where it does not cover all communes, which it names', async () => {
    const to = join(await temporaryFolder(), 'data');
    await writeSmallTables(to);
    const { written, said } = await imported({ 'town.osm.pbf': TOWN }, to);
    expect(said).toContain(
      'holds no way that is walked in Les Deux Bourgs: take an extract of the whole territory',
    );
    expect(written).toBe(false);
  });

  it('is left aside under a name that says nothing, where it is none', async () => {
    const { said } = await imported({ 'tile.pbf': 'a'.repeat(900) });
    expect(said).toContain('no file of a known source is there');
  });
});

/** One byte of the compressed ways is another. */
function damaged(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  changed[middle] = 255 - (changed[middle] ?? 0);
  return changed;
}
