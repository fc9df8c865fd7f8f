import type { Row } from '../state/rows.ts';

/** A column of the table of a lens: its words, and what it sorts by. */
export interface LensColumn {
  readonly name: string;
  readonly title: string;
  /** What stands in the cell, absences in words. */
  readonly textOf: (row: Row) => string;
  /** What sorts the column; absent for a territory that has no figure there, which goes last either way. */
  readonly keyOf: (row: Row) => number | string | undefined;
  /** Whether it is read from its highest figure at the first click. */
  readonly highFirst?: boolean;
  /** Whether it holds words, which read from the left. */
  readonly isText?: boolean;
  /** Its figures as a file holds them, where it is a column of figures. */
  readonly figures?: LensFigures;
  /** What stands at the foot, for the whole agglomeration; without any the table has no foot. */
  readonly whole?: string;
}

/** The figures of a column: their unit, their fraction digits, and that of a row, if it has one. */
export interface LensFigures {
  readonly unit?: string;
  readonly decimals: number;
  readonly of: (row: Row) => number | undefined;
}

const collator = new Intl.Collator('fr');

/** The rows sorted by a column; those without a key come last, and ties keep their order. */
export function sortedRows(
  rows: readonly Row[],
  column: Pick<LensColumn, 'keyOf'>,
  descending: boolean,
): readonly Row[] {
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const keyed = rows.map((row) => ({ row, key: column.keyOf(row) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined);
      return descending ? compare(b.key, a.key) : compare(a.key, b.key);
    })
    .map(({ row }) => row);
}
