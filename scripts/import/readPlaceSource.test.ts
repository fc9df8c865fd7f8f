import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { LIBRARIES, SCOPE } from '../../tests/import/sources.ts';
import type { PlaceSource } from '../sources/source.ts';
import { readPlaceSource } from './readPlaceSource.ts';

const HEAD = 'id;nom;insee;rue;ville;x;y;type';

async function read(rows: readonly string[], source = LIBRARIES) {
  const { value, issues } = await readPlaceSource(
    source,
    inputOf('a.csv', [HEAD, ...rows, ''].join('\n')),
    SCOPE,
  );
  return { ...value, issues: issues.map(({ line, column, rule }) => `${line} ${column}: ${rule}`) };
}
const of = (position: PlaceSource['columns']['position']): PlaceSource => ({
  ...LIBRARIES,
  columns: { ...LIBRARIES.columns, position },
});

describe('readPlaceSource', () => {
  it('keeps the places of the territory that are of a kind it shows, in communes of today', async () => {
    const { places, tally, issues } = await read([
      '2;Odyssée;59001;1 rue A;Abancourt;3.5;50.3;lib',
      '1;Bourg;59999;;;;;lib',
      '3;Autre;59001;;;3.5;50.3;bar',
      '4;Loin;01001;;;;;lib',
      '5;Île;97801;;;;;lib',
    ]);
    expect(issues).toEqual([]);
    expect(places).toEqual([
      expect.objectContaining({ id: '1', commune: '59003', address: '', position: null, line: 3 }),
      {
        id: '2',
        category: 'library',
        name: 'Odyssée',
        address: '1 rue A Abancourt',
        commune: '59001',
        position: { longitude: 3.5, latitude: 50.3 },
        year: 2024,
        source: 'libraries-2024',
        capacity: null,
        days: null,
        line: 2,
      },
    ]);
    expect([tally.rowsKept, tally.rowsElsewhere, tally.rowsLeftOut, tally.figures, tally.missing]).toEqual([
      2, 2, 1, 1, 1,
    ]);
  });

  it('keeps the capacity and the days of opening where the list holds them', async () => {
    const source = { ...LIBRARIES, columns: { ...LIBRARIES.columns, capacity: 'x', hours: ['rue', 'y'] } };
    const { places, issues } = await read(
      ['1;A;59001;;;422.0;09:00 - 12:00;lib', '2;B;59001;fermé;;;09:00 - 12:00;lib', '3;C;59001;;;12.5;;lib'],
      { ...source, columns: { ...source.columns, position: null } },
    );
    expect(places.map(({ id, capacity, days }) => [id, capacity, days])).toEqual([
      ['1', 422, [2]],
      ['2', null, null],
    ]);
    expect(issues).toEqual(['4 x: not a whole number of pupils, beds or places']);
  });

  it('counts once a place that stands on several rows', async () => {
    const { places, tally } = await read(['1;A;59001;;;;;lib', '1;A;59001;;;;;lib']);
    expect([places.length, tally.rowsLeftOut]).toEqual([1, 1]);
  });

  it('tells the first places without a name of a list that names none, and how many more', async () => {
    const { remarks, tally } = await read(Array.from({ length: 1000 }, (_, i) => `${i};;59001;;;;;lib`));
    expect([remarks.length, remarks.at(-1)?.rule, tally.rowsLeftOut]).toEqual([
      201,
      'and 800 more problems in this file',
      1000,
    ]);
  });

  it('puts before an id what tells it from those of another producer, and mends one turned into a decimal', async () => {
    const { places } = await read(['2459.0;A;59001;;;;;lib', '24.5;B;59001;;;;;lib'], {
      ...LIBRARIES,
      prefix: 'BIB-',
    });
    expect(places.map(({ id }) => id)).toEqual(['BIB-24.5', 'BIB-2459']);
  });

  it('says which places have no id', async () => {
    expect((await read([';A;59001;;;;;lib'])).remarks).toEqual([
      { file: 'a.csv', rule: 'line 2: a place without an id is left out: A' },
    ]);
  });

  it('converts Lambert-93, whose origin is 3° east and 46.5° north by definition', async () => {
    const { places } = await read(
      ['1;A;59001;;;700000;6600000;lib'],
      of({ x: 'x', y: 'y', projection: 'EPSG:2154' }),
    );
    expect(places[0]?.position).toEqual({ longitude: 3, latitude: 46.5 });
  });

  it('reads both coordinates from one cell', async () => {
    const { places } = await read(['1;A;59001;50.3, 3.5;;;;lib'], of({ latitudeLongitude: 'rue' }));
    expect(places[0]?.position).toEqual({ longitude: 3.5, latitude: 50.3 });
  });

  it.each([
    ['50.3;3.5', /latitude and longitude stand in place of each other/],
    ['737000;7029000', /metres of Lambert-93/],
    ['0;0', /no position/],
    ['3.5;', /an empty cell/],
    ['3,5;50,3', /the decimal mark is a comma/],
    ['200;50', /not a longitude and a latitude/],
  ])('refuses the position %s', async (position, rule) => {
    expect((await read([`1;A;59001;;;${position};lib`])).issues).toEqual([expect.stringMatching(rule)]);
  });

  it('refuses another projection', async () => {
    const source = of({ x: 'x', y: 'y', projection: 'EPSG:2154' });
    expect((await read(['1;A;59001;;;3.5;50.3;lib'], source)).issues).toEqual([
      expect.stringMatching(/Lambert-93/),
    ]);
  });

  it.each([
    ['1;A;1001;;;;;lib', '2 insee: the code lost its leading zero: write 01001'],
    ['1;A;99999;;;;;lib', '2 insee: a code that no list of communes knows, of today or of another year'],
  ])('refuses the commune of %s', async (row, issue) => {
    expect((await read([row])).issues).toEqual([issue]);
  });

  it('refuses two places of one id', async () => {
    const { issues } = await read(['1;A;59001;;;;;lib', '1;B;59001;;;;;lib']);
    expect(issues).toEqual(['3 id: another place has this id at line 2']);
  });
});
