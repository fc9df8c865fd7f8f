import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { CARD, CENSUS } from '../../tests/import/sources.ts';
import type { ActionSource, ShapeSource, SourceDescription, TableSource } from '../sources/source.ts';
import type { Input } from './input.ts';
import { recognise } from './recognise.ts';

const table = 'CODGEO;P18_POP;P18_CHOM;TP60;OTHER\n59001;1;1;1;x\n';
const edition = (year: number): TableSource => ({
  ...CENSUS,
  id: `demo-${year}`,
  name: new RegExp(`DEMO_${year}`),
});
const shape: ShapeSource = {
  kind: 'shape',
  id: 'shapes',
  card: CARD,
  name: /communes/,
  tested: true,
  level: 'commune',
  format: 'geojson',
  encoding: 'utf-8',
  code: 'insee',
  label: 'nom',
  vintage: 2018,
  accuracy: 20,
};
const actions: ActionSource = {
  kind: 'actions',
  id: 'posts',
  card: CARD,
  name: /postes/,
  tested: true,
  format: 'json',
  columns: { id: 'id', year: 'annee', amount: 'montant', beneficiary: 'nom', contract: 'cv' },
  programme: { id: 'p', title: 'P' },
  funders: ['f'],
  amountNote: 'n',
  theme: 't',
  title: 'T',
};

async function recognised(inputs: readonly Input[], sources: readonly SourceDescription[]) {
  const { matched, unknown, issues } = await recognise(inputs, sources);
  return {
    matched: matched.map(({ input, source }) => `${input.name}: ${source.id}`),
    unknown: unknown.map(({ name }) => name),
    issues: issues.map(({ rule }) => rule),
  };
}
const inArchive = (archive: string, name: string, content: string | Uint8Array): Input => ({
  ...inputOf(`${archive}/${name}`, content),
  container: archive,
});
const dbf = (...fields: readonly string[]): Uint8Array => {
  const bytes = Buffer.alloc(32 * (fields.length + 1) + 1, 0);
  bytes.writeUInt16LE(bytes.length, 8);
  fields.forEach((field, i) => bytes.write(field, 32 * (i + 1)));
  bytes[bytes.length - 1] = 0x0d;
  return bytes;
};

describe('recognise', () => {
  it('goes by the columns, whatever the name', async () => {
    expect(await recognised([inputOf('x.csv', table)], [CENSUS, shape])).toEqual({
      matched: ['x.csv: census-2018'],
      unknown: [],
      issues: [],
    });
  });

  it('goes by the name between editions of the same columns', async () => {
    const inputs = [inputOf('in/DEMO_2018.csv', table), inArchive('DEMO_2017.zip', 'base.csv', table)];
    expect((await recognised(inputs, [edition(2017), edition(2018)])).matched).toEqual([
      'in/DEMO_2018.csv: demo-2018',
      'DEMO_2017.zip/base.csv: demo-2017',
    ]);
  });

  it('does not choose between editions without a name', async () => {
    const { matched, issues } = await recognised([inputOf('x.csv', table)], [edition(2017), edition(2018)]);
    expect([matched, issues]).toEqual([[], [expect.stringMatching(/demo-2017, demo-2018/)]]);
  });

  it('does not take a new edition for the last one', async () => {
    const { issues } = await recognised([inputOf('DEMO_2023.csv', table)], [edition(2018)]);
    expect(issues).toEqual([expect.stringMatching(/its name says 2023/)]);
  });

  it('names the columns that a file of this name lacks, and what is there instead', async () => {
    const input = inputOf('census.csv', 'CODGEO;P19_POP;P18_CHOM\n59001;1;1\n');
    expect((await recognised([input], [CENSUS])).issues).toEqual([
      'the name is that of census-2018, but the columns P18_POP, TP60 are not there; there is instead: P19_POP',
    ]);
  });

  it('tells why a file of this name cannot be read', async () => {
    const { issues } = await recognised([inputOf('census.csv', '<!doctype html>')], [CENSUS]);
    expect(issues).toEqual([expect.stringMatching(/web page/)]);
  });

  it('leaves unknown what has neither the columns nor the name of a source', async () => {
    const inputs = [
      inputOf('notes.md', 'x'),
      inputOf('y.csv', 'a;b\n'),
      inputOf('z.csv', Buffer.from([0x1f, 0x8b])),
    ];
    expect((await recognised(inputs, [CENSUS, shape])).unknown).toEqual(['notes.md', 'y.csv', 'z.csv']);
  });

  it('reads the attributes of the first feature, or of the first record', async () => {
    const feature = '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,';
    const inputs = [
      inputOf('a.geojson', `${feature}"properties":{"insee":"59001","nom":"{\\"A}"}}]}`),
      inputOf('b.json', '[ {"id":"1","annee":2020,"montant":1,"nom":"x","cv":"CV1"}, {"id'),
    ];
    expect((await recognised(inputs, [shape, actions])).matched).toEqual([
      'a.geojson: shapes',
      'b.json: posts',
    ]);
  });

  it('reads the attributes of a shapefile beside it, and knows its other parts', async () => {
    const inputs = [
      inArchive('s.zip', 'A.dbf', dbf('insee', 'nom')),
      inArchive('s.zip', 'A.prj', 'x'),
      inArchive('s.zip', 'A.shp', 'x'),
    ];
    const { matched, unknown } = await recognise(inputs, [{ ...shape, format: 'shapefile' }]);
    expect(matched.map(({ input, companions }) => [input, ...companions].map(({ name }) => name))).toEqual([
      ['s.zip/A.shp', 's.zip/A.dbf', 's.zip/A.prj'],
    ]);
    expect(unknown).toEqual([]);
  });

  it('knows the dictionary beside a table in its archive', async () => {
    const inputs = [
      inArchive('c.zip', 'census.csv', table),
      inArchive('c.zip', 'meta_census.csv', 'COD_VAR;LIB\n'),
    ];
    expect((await recognised(inputs, [CENSUS])).unknown).toEqual([]);
  });

  it('gives a file to two sources that keep other columns of it', async () => {
    const [first, ...others] = CENSUS.columns;
    const sources = [
      { ...CENSUS, id: 'a', columns: first ? [first] : [] },
      { ...CENSUS, id: 'b', columns: others },
    ];
    expect((await recognised([inputOf('census.csv', table)], sources)).matched).toEqual([
      'census.csv: a',
      'census.csv: b',
    ]);
  });

  it('leaves aside a file of another name, where the columns tell nothing', async () => {
    const sources = [{ ...CENSUS, byNameOnly: true as const }];
    expect(await recognised([inputOf('other.csv', table), inputOf('census.csv', table)], sources)).toEqual({
      matched: ['census.csv: census-2018'],
      unknown: ['other.csv'],
      issues: [],
    });
  });
});
