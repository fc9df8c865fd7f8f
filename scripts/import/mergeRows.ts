import { keyOf, type TableRow } from './tableRow.ts';

/** Two files that do not say the same of one territory, indicator and period. The first was kept. */
export interface Disagreement {
  readonly kept: TableRow;
  readonly left: TableRow;
}

/** The rows of a table after an import, and where the files disagree. */
export interface Merged {
  readonly rows: readonly TableRow[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * The rows of a table with those that were read, each territory, indicator and period once, in order.
 *
 * `rankOf` gives the authority of a source, 0 being the highest: what stands in the table yields to a file of the
 * same authority or higher, so that importing a new edition renews it and importing twice changes nothing.
 * A figure is never replaced by an absence of another source. A row that says the same again stays as it is written.
 */
export function mergeRows(
  standing: readonly TableRow[],
  read: readonly TableRow[],
  rankOf: (source: string) => number,
): Merged {
  const rows = new Map(standing.map((row) => [keyOf(row), row]));
  const disagreements: Disagreement[] = [];
  for (const row of read) {
    const key = keyOf(row);
    const other = rows.get(key);
    const [kept, left] = other && prevails(other, row, rankOf) ? [other, row] : [row, other];
    rows.set(key, kept);
    if (left && left.source !== kept.source && !sameFigure(kept, left)) disagreements.push({ kept, left });
  }
  return { rows: [...rows.values()].sort(inOrder), disagreements };
}

function prevails(standing: TableRow, row: TableRow, rankOf: (source: string) => number): boolean {
  if (standing.source === row.source) return saysTheSame(standing, row);
  if ((standing.value === '') !== (row.value === '')) return row.value === '';
  return rankOf(standing.source) < rankOf(row.source);
}

/** `32.0` and `32`: a table is not rewritten for a zero. */
function saysTheSame(a: TableRow, b: TableRow): boolean {
  if (a.value === '' || b.value === '') return a.value === b.value && a.status === b.status;
  return a.status === b.status && Number(a.value) === Number(b.value);
}

/** One producer rounds where another does not: the same figure, to the precision of the coarser of the two. */
function sameFigure(a: TableRow, b: TableRow): boolean {
  if (a.value === '' || b.value === '') return a.status === b.status;
  const decimals = Math.min(decimalsOf(a.value), decimalsOf(b.value));
  return Math.abs(Number(a.value) - Number(b.value)) <= 0.5 * 10 ** -decimals + 1e-9;
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** By territory, indicator and period, so that a change in the table shows as a change. */
function inOrder(a: TableRow, b: TableRow): number {
  return (
    compare(a.territory, b.territory) || compare(a.indicator, b.indicator) || compare(a.period, b.period)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
