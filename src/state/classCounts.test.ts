import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/smallAtlas.ts';
import type { Cell } from '../domain/measure.ts';
import { absenceCounts, classCounts } from './classCounts.ts';
import type { Row } from './rows.ts';

const row = (code: string, cell: Cell, inhabitants?: number) => ({ code, cell, inhabitants }) as Row;

const ROWS = deepFreeze([
  row('a', 1, 100),
  row('b', 'suppressed', 50),
  row('c', 2, 200),
  row('d', 1),
  row('e', 'missing'),
  row('f', 'suppressed'),
]);
const rankOf = ({ cell }: Row) => (typeof cell === 'number' ? cell - 1 : undefined);

describe('classCounts', () => {
  it('gives each class its territories, an empty class included', () => {
    expect(classCounts(ROWS, 3, rankOf).map(({ codes }) => codes)).toEqual([['a', 'd'], ['c'], []]);
  });

  it('keeps the inhabitants apart, and leaves out those that are not known', () => {
    expect(classCounts(ROWS, 2, rankOf).map(({ inhabitants }) => inhabitants)).toEqual([[100], [200]]);
  });
});

describe('absenceCounts', () => {
  it('gives a line to each kind of absence present, in the order met, and to no other', () => {
    const counts = [...absenceCounts(ROWS)].map(([absence, { codes }]) => [absence, codes]);
    expect(counts).toEqual([
      ['suppressed', ['b', 'f']],
      ['missing', ['e']],
    ]);
  });

  it('has no line when every territory has a figure', () => {
    expect(absenceCounts(ROWS.filter(({ cell }) => typeof cell === 'number')).size).toBe(0);
  });
});
