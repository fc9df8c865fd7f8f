import { describe, expect, it } from 'vitest';
import type { Row } from '../state/rows.ts';
import { sortedRows } from './sortedRows.ts';

const ROWS = ['a', 'b', 'c', 'd'].map((code) => ({ code })) as unknown as readonly Row[];
const sorted = (keys: Readonly<Record<string, number | string>>, descending: boolean) =>
  sortedRows(ROWS, { keyOf: ({ code }) => keys[code] }, descending)
    .map(({ code }) => code)
    .join('');

describe('the rows of a lens', () => {
  it('without a figure come last, whichever way the others are sorted', () => {
    const keys = { a: 10, c: 9, d: 100 };
    expect([sorted(keys, false), sorted(keys, true)]).toEqual(['cadb', 'dacb']);
  });

  it('keep their order where they tie', () => {
    expect(sorted({ a: 1, b: 1, c: 1, d: 0 }, true)).toBe('abcd');
  });

  it('by their names follow the French alphabet', () => {
    expect(sorted({ a: 'Zone', b: 'Écaille', c: 'Eau', d: 'Fresnes' }, false)).toBe('cbda');
  });
});
