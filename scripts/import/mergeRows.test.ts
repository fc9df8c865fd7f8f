import { describe, expect, it } from 'vitest';
import { mergeRows } from './mergeRows.ts';
import type { TableRow } from './tableRow.ts';

const row = (value: string, source: string, rest: Partial<TableRow> = {}): TableRow => ({
  territory: '59014',
  indicator: 'population',
  period: '2018',
  value,
  status: value === '' ? 'suppressed' : 'normal',
  source,
  ...rest,
});
/** `official` has more authority than `compilation`; `hand` is not known. */
const rankOf = (source: string) => ({ official: 0, compilation: 1 })[source] ?? Infinity;

describe('mergeRows', () => {
  it('renews the figure of a source by what its file says now', () => {
    const { rows, disagreements } = mergeRows([row('10', 'official')], [row('11', 'official')], rankOf);
    expect(rows).toEqual([row('11', 'official')]);
    expect(disagreements).toEqual([]);
  });

  it('leaves as it is written a row that says the same again, not one of another status or value', () => {
    const standing = row('32.0', 'official');
    const merged = (read: TableRow) => mergeRows([standing], [read], rankOf).rows;
    expect(merged(row('32', 'official'))).toEqual([standing]);
    expect(merged(row('32', 'official', { status: 'provisional' }))).toMatchObject([
      { status: 'provisional' },
    ]);
    expect(merged(row('32.01', 'official'))).toMatchObject([{ value: '32.01' }]);
  });

  it('keeps the source of higher authority, whichever came first, and tells where they disagree', () => {
    const kept = row('10', 'official');
    const left = row('12', 'compilation');
    for (const [standing, read] of [
      [[kept], [left]],
      [[left], [kept]],
      [[], [left, kept]],
      [[], [kept, left]],
    ] as const) {
      const merged = mergeRows(standing, read, rankOf);
      expect(merged.rows).toEqual([kept]);
      expect(merged.disagreements).toEqual([{ kept, left }]);
    }
  });

  it('replaces a row written by hand by that of a described file', () => {
    expect(mergeRows([row('10', 'hand')], [row('11', 'compilation')], rankOf).rows).toEqual([
      row('11', 'compilation'),
    ]);
  });

  it('never replaces a figure by the absence of another source', () => {
    const figure = row('10', 'compilation');
    expect(mergeRows([figure], [row('', 'official')], rankOf).rows).toEqual([figure]);
    expect(mergeRows([row('', 'official')], [figure], rankOf).rows).toEqual([figure]);
  });

  it('lets the same source withdraw a figure', () => {
    expect(mergeRows([row('10', 'official')], [row('', 'official')], rankOf).rows).toEqual([
      row('', 'official'),
    ]);
  });

  it('takes two roundings of one figure for the same figure', () => {
    const { disagreements } = mergeRows([row('25.49', 'official')], [row('25.5', 'compilation')], rankOf);
    expect(disagreements).toEqual([]);
  });

  it('orders rows by territory, indicator and period', () => {
    const later = row('1', 'official', { period: '2022' });
    const other = row('1', 'official', { territory: '59001' });
    const area = row('1', 'official', { indicator: 'area' });
    expect(mergeRows([later], [row('1', 'official'), other, area], rankOf).rows).toEqual([
      other,
      area,
      row('1', 'official'),
      later,
    ]);
  });

  it('changes nothing the second time', () => {
    const read = [row('10', 'official'), row('3', 'compilation', { period: '2022' })];
    const once = mergeRows([], read, rankOf).rows;
    expect(mergeRows(once, read, rankOf).rows).toEqual(once);
  });
});
