import type { Row } from '../state/rows.ts';

export type Column = 'territory' | 'value' | 'gap' | 'inhabitants';

const READ: Readonly<Record<Exclude<Column, 'territory'>, (row: Row) => number | undefined>> = {
  value: ({ cell }) => (typeof cell === 'number' ? cell : undefined),
  gap: ({ gap }) => gap?.amount,
  inhabitants: ({ inhabitants }) => inhabitants,
};

/** The rows in the order of a column. Absences come last in both directions: they are not low figures. */
export function sortRows(rows: readonly Row[], column: Column, descending: boolean): readonly Row[] {
  const sign = descending ? -1 : 1;
  const byName = (a: Row, b: Row) => a.place.label.localeCompare(b.place.label, 'fr');
  if (column === 'territory') return rows.toSorted((a, b) => sign * byName(a, b));
  const read = READ[column];
  return rows.toSorted((a, b) => {
    const [x, y] = [read(a), read(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    return sign * (x - y) || byName(a, b);
  });
}
