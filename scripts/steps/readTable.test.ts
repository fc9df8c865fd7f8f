import { array, assert, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './readTable.ts';

const COLUMNS = ['code', 'value'] as const;
const read = (text: string) => readTable({ name: 'table.csv', text }, COLUMNS);

describe('readTable', () => {
  it('leaves every cell as text', () => {
    expect(read('code,value\n01001,1e3\n').value).toEqual([
      { line: 2, cells: { code: '01001', value: '1e3' } },
    ]);
  });

  it('counts the lines of a cell that holds some', () => {
    expect(read('code,value\n"a\nb",1\nc,2\n').value.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('goes on after a faulty row', () => {
    const { value, issues } = read('code,value\na\nb,1\n');
    expect(value.map(({ cells }) => cells.code)).toEqual(['b']);
    expect(issues.map(({ line }) => line)).toEqual([2]);
  });

  it('reads a table made before its last columns were, with empty cells there', () => {
    const old = (text: string) => readTable({ name: 'table.csv', text }, COLUMNS, { optional: 1 });
    expect(old('code\na\n')).toEqual({ value: [{ line: 2, cells: { code: 'a', value: '' } }], issues: [] });
    expect(old('code,value\na,1\n').value).toEqual([{ line: 2, cells: { code: 'a', value: '1' } }]);
    expect(old('code\na,1\n').issues.map(({ rule }) => rule)).toEqual(['2 cells where 1 are needed']);
    expect(read('code\na\n').issues).toHaveLength(1);
  });

  it('gives back any cells that were quoted', () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const cell = string({ unit: 'grapheme' });
    assert(
      property(array(tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = [COLUMNS, ...rows].map((row) => row.map(quote).join()).join('\n');
        const { value, issues } = read(`${text}\n`);
        expect(issues).toEqual([]);
        expect(value.map(({ cells }) => [cells.code, cells.value])).toEqual(rows);
      }),
    );
  });
});
