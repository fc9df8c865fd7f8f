import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { SCOPE } from '../../tests/import/sources.ts';
import { populationGrids } from '../sources/populationGrids.ts';
import { readGridSource } from './readGridSource.ts';
import { recognise } from './recognise.ts';

const [NEWEST, , OLDEST] = populationGrids;
if (!NEWEST || !OLDEST) throw new Error('three editions are described');

// Column names: INSEE, Filosofi 2021 at 200 m. All rows are invented.
const HEAD = 'idcar_200m,idcar_1km,i_est_200,lcog_geo,ind,men';
const CELL = 'CRS3035RES200mN3052600E3860400';
const NEXT = 'CRS3035RES200mN3052600E3860600';

async function read(rows: readonly string[], scope = SCOPE) {
  const text = [HEAD, ...rows, ''].join('\n');
  const { value, issues } = await readGridSource(NEWEST as never, inputOf('a.csv', text), scope);
  return { ...value, issues: issues.map(({ line, column, rule }) => `${line} ${column}: ${rule}`) };
}

describe('readGridSource', () => {
  it('keeps the cells that touch a commune of the territory, at their centres, and counts the others', async () => {
    const { cells, tally, issues, remarks } = await read([
      `${CELL},1km,0,59001,12.5,6`,
      `${NEXT},1km,1,"59002,59003",7.0,3`,
      `CRS3035RES200mN3052600E3860800,1km,0,5900201001,4,2`,
      `CRS3035RES200mN3052600E3861000,1km,0,75101,40,20`,
      'CRS2975RES200mN7650000E499800,1km,0,97411,40,20',
    ]);
    expect(issues).toEqual([]);
    expect(cells).toEqual([
      expect.objectContaining({ cell: CELL, longitude: 3.513436, latitude: 50.402715, inhabitants: 12.5 }),
      expect.objectContaining({ cell: NEXT, inhabitants: 7, source: 'insee-filosofi-carreaux-2021' }),
    ]);
    expect([tally.rowsRead, tally.rowsKept, tally.rowsElsewhere, tally.figures]).toEqual([5, 2, 3, 2]);
    expect(remarks).toEqual([]);
  });

  it('keeps those of a commune that was merged since, and of one around that a neighbourhood lies in', async () => {
    const around = { ...SCOPE, around: new Set(['59002']) };
    const { cells, remarks } = await read([`${CELL},,0,59999,1,1`, `${NEXT},,0,59002,2,1`], around);
    expect(cells.map(({ cell }) => cell)).toEqual([CELL, NEXT]);
    expect(remarks.map(({ rule }) => rule)).toEqual(['no cell for 1 of 2 communes: 59001']);
  });

  it('refuses what is no cell, no commune and no number, each with its line', async () => {
    const { cells, issues } = await read([
      `CRS3035RES1000mN3052000E3860000,,0,59001,1,1`,
      `${CELL},,0,1001,1,1`,
      `${CELL},,0,59001,n,1`,
      `${CELL},,0,59001,-1,1`,
      `${NEXT},,0,59001,1,1`,
      `${NEXT},,0,59001,1,1`,
    ]);
    expect(cells).toHaveLength(1);
    expect(issues).toEqual([
      '2 idcar_200m: not a cell of 200 m of the grid of INSEE',
      '3 lcog_geo: not codes of communes of 5 characters',
      '4 ind: not a number of inhabitants',
      '5 ind: not a number of inhabitants',
      '7 idcar_200m: this cell already stands at line 6',
    ]);
  });

  it('is told from another edition of the same headings by the name, or by that of the archive', async () => {
    const text = `${HEAD}\n${CELL},,0,59001,1,1\n`;
    const sourceOf = async (name: string, container = name) => {
      const input = { ...inputOf(name, text), container };
      const { matched, issues } = await recognise([input], populationGrids);
      return matched[0]?.source.id ?? issues[0]?.rule;
    };
    expect(await sourceOf('Filosofi2019_carreaux_200m_met.csv')).toBe('insee-filosofi-carreaux-2019');
    const archive = 'Filosofi2021_carreaux_200m_csv.zip';
    expect(await sourceOf(`${archive}/carreaux_200m_met.csv`, archive)).toBe('insee-filosofi-carreaux-2021');
    expect(await sourceOf('carreaux_200m_met.csv')).toMatch(/^several sources have these columns/);
  });

  it('reads the capitals of the edition of 2017', async () => {
    const text = `Idcar_200m,I_est_200,Ind,lcog_geo\n${CELL},0,3.5,59001\n`;
    const input = inputOf('Filosofi2017_carreaux_200m_met.csv', text);
    const { matched } = await recognise([input], populationGrids);
    expect(matched.map(({ source }) => source.id)).toEqual([OLDEST.id]);
    expect((await readGridSource(OLDEST, input, SCOPE)).value.cells).toMatchObject([{ inhabitants: 3.5 }]);
  });
});
