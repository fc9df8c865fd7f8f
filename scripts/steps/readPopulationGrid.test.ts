import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { POPULATION_GRID_COLUMNS, readPopulationGrid } from './readPopulationGrid.ts';

const CELL = 'CRS3035RES200mN3052600E3860400';
const NEXT = 'CRS3035RES200mN3052600E3860600';
const ROW = `${CELL},3.513436,50.402715,12.5,grid`;

const BOXES = new Map([['59001', { name: 'A', box: [3.4, 50.3, 3.6, 50.5] }]]);
const read = (rows: readonly string[], boxes: typeof BOXES = BOXES) =>
  readPopulationGrid(
    { name: 'grid.csv', text: `${[POPULATION_GRID_COLUMNS.join(), ...rows].join('\n')}\n` },
    { boxes, sources: new Map([['grid', {} as Source]]) },
  );

describe('readPopulationGrid', () => {
  it('gives the centres and the inhabitants, decimals too, and the source of them all', () => {
    expect(read([ROW])).toEqual({
      value: { source: 'grid', cells: [{ longitude: 3.513436, latitude: 50.402715, inhabitants: 12.5 }] },
      issues: [],
    });
  });

  it.each([
    ['what is no cell', ROW.replace('200m', '100m'), 'cell', /^not a cell/],
    ['a cell that stands above', ROW, 'cell', /^already at line 2$/],
    ['a centre moved by ten metres', `${NEXT},3.5163,50.4027,1,grid`, 'longitude', /^not the centre/],
    ['a longitude that is none', `${NEXT},3;5,50.4,1,grid`, 'longitude', /^not a longitude/],
    [
      'fewer than nobody',
      `${NEXT},3.51624,50.402874,-1,grid`,
      'inhabitants',
      /^not a number of inhabitants$/,
    ],
    ['inhabitants that are not known', `${NEXT},3.51624,50.402874,,grid`, 'inhabitants', /^not a number/],
    ['another source', `${NEXT},3.51624,50.402874,1,other`, 'source', /^a grid has one source$/],
  ])('refuses %s', (_, row, column, rule) => {
    const { value, issues } = read([ROW, row]);
    expect(issues).toEqual([expect.objectContaining({ file: 'grid.csv', line: 3, column })]);
    expect(issues[0]?.rule).toMatch(rule);
    expect(value.cells).toHaveLength(1);
  });

  it('refuses a cell far from all communes, and a source without a card', () => {
    const far = new Map([['59001', { name: 'A', box: [6, 45, 6.1, 45.1] }]]);
    expect(read([ROW], far).issues.map(({ rule }) => rule)).toEqual(['far from all communes of the atlas']);
    expect(read([ROW.replace('grid', 'rumour')]).issues.map(({ column }) => column)).toEqual(['source']);
  });
});
