import type { Row } from '../state/rows.ts';

export type Column = 'territory' | 'rank' | 'before' | 'value' | 'gap' | 'change' | 'verdict' | 'inhabitants';

/** The figure of a row by which a column sorts it; `undefined` where it has none. */
export type Readers = Readonly<Partial<Record<Column, (row: Row) => number | undefined>>>;

const collator = new Intl.Collator('fr');

const READ: Readers = {
  value: ({ cell }) => (typeof cell === 'number' ? cell : undefined),
  gap: ({ gap }) => gap?.amount,
  inhabitants: ({ inhabitants }) => inhabitants,
};

/**
 * The rows in the order of a column. Absences come last in both directions: they are not low figures.
 *
 * `readers` tells the figures that rows do not hold themselves.
 */
export function sortRows(
  rows: readonly Row[],
  column: Column,
  descending: boolean,
  readers: Readers = {},
): readonly Row[] {
  const sign = descending ? -1 : 1;
  const byName = (a: Row, b: Row) => collator.compare(a.place.label, b.place.label);
  const read = readers[column] ?? READ[column];
  if (!read) return rows.toSorted((a, b) => sign * byName(a, b));
  return rows.toSorted((a, b) => {
    const [x, y] = [read(a), read(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    return sign * (x - y) || byName(a, b);
  });
}
