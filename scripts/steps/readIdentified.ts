import type { Checked, Issue } from './checked.ts';
import { readTable, type TableOptions } from './readTable.ts';
import type { TextFile } from './textFile.ts';

/** A rule that a cell breaks. */
export interface CellFault<Column extends string> {
  readonly column: Column;
  readonly rule: string;
}

/** Cells of a row, by column. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** What the sound rows of a table say, and every id it names: a fault of a row is not told again where it is named. */
export interface Identified<T> {
  readonly list: readonly T[];
  readonly ids: ReadonlySet<string>;
  /** The line that each id stands on: what is wrong between rows is told there. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * What the rows of a table say, each under an id of its own, and all the rules that the others break.
 *
 * `read` is given the ids of the table too: a row may name another.
 */
export function readIdentified<Column extends string, T extends object>(
  file: TextFile,
  columns: readonly (Column | 'id')[],
  read: (
    cells: Cells<Column | 'id'>,
    ids: ReadonlySet<string>,
  ) => { readonly value: T } | { readonly faults: readonly CellFault<Column | 'id'>[] },
  options?: TableOptions,
): Checked<Identified<T>> {
  const { value: rows, issues } = readTable(file, columns, options);
  const ids = new Set(rows.map(({ cells }) => cells.id));
  const lines = new Map<string, number>();
  const values: T[] = [];
  const found: Issue[] = [...issues];
  for (const { line, cells } of rows) {
    const first = lines.get(cells.id);
    lines.set(cells.id, first ?? line);
    const said = explainId(cells.id, first) ?? read(cells, ids);
    if ('value' in said) values.push(said.value);
    else
      found.push(
        ...said.faults.map(({ column, rule }) => ({
          file: file.name,
          line,
          column,
          value: cells[column],
          rule,
        })),
      );
  }
  return { value: { list: values, ids, lines }, issues: found };
}

function explainId(
  id: string,
  first: number | undefined,
): { readonly faults: readonly CellFault<'id'>[] } | undefined {
  if (id.trim() === '') return { faults: [{ column: 'id', rule: 'a row without an id' }] };
  if (first === undefined) return undefined;
  return { faults: [{ column: 'id', rule: `already at line ${String(first)}` }] };
}

/** The rules of a row that are broken, out of what each column was found to break. */
export function faultsOf<Column extends string>(
  broken: Readonly<Partial<Record<Column, string | undefined>>>,
): readonly CellFault<Column>[] {
  return (Object.entries(broken) as [Column, string | undefined][]).flatMap(([column, rule]) =>
    rule === undefined ? [] : [{ column, rule }],
  );
}
