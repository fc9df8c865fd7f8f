import Papa from 'papaparse';
import type { Checked, Issue } from './checked.ts';
import { lineAt, type TextFile } from './textFile.ts';

/** One row of a table: the cells as text, by column, and the line they stand on. */
export interface Row<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** How a table is read. */
export interface TableOptions {
  /** A header alone is a table too: there may be nothing to list. */
  readonly mayBeEmpty?: boolean;
  /** How many of the last columns a table made before they were may lack, all together: their cells are empty. */
  readonly optional?: number;
}

/**
 * The rows of a comma-separated table whose header is exactly these columns.
 *
 * Every cell stays text: a parser that guesses types turns the commune `01001` into 1001. A row of another
 * length, a blank line, a table without a row, and a file that does not end with a line break are faults.
 */
export function readTable<Column extends string>(
  file: TextFile,
  columns: readonly Column[],
  { mayBeEmpty = false, optional = 0 }: TableOptions = {},
): Checked<readonly Row<Column>[]> {
  const { data, errors } = Papa.parse<string[]>(file.text, { delimiter: ',', skipEmptyLines: false });
  const complete = /\r?\n$/.test(file.text);
  const [header = [], ...body] = complete ? data.slice(0, -1) : data;

  const present = [columns, columns.slice(0, columns.length - optional)].find(
    (known) => known.join() === header.join(),
  );
  if (!present) {
    const rule = `the columns must be ${columns.join(', ')}`;
    return {
      value: [],
      issues: [{ file: file.name, line: 1, column: 'header', value: header.join(), rule }],
    };
  }

  const rows: Row<Column>[] = [];
  const issues: Issue[] = errors.map((error) => ({
    file: file.name,
    line: lineAt(file.text, error.index ?? 0),
    rule: `not a well-formed table: ${error.message}`,
  }));
  let line = 1;
  for (const cells of body) {
    line += 1;
    const row = cells.length === present.length ? toRow(cells, columns) : undefined;
    if (row) rows.push({ line, cells: row });
    else issues.push({ file: file.name, line, value: cells.join(), rule: lengthRule(cells, present.length) });
    line += cells.join('').split('\n').length - 1;
  }
  if (body.length === 0 && !mayBeEmpty)
    issues.push({ file: file.name, line, rule: 'the table holds no row' });
  if (!complete) {
    issues.push({ file: file.name, line, rule: 'the last line has no end: the file was probably truncated' });
  }
  return { value: rows, issues };
}

function toRow<Column extends string>(
  cells: readonly string[],
  columns: readonly Column[],
): Readonly<Record<Column, string>> {
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>;
}

function lengthRule(cells: readonly string[], expected: number): string {
  return cells.length === 1 && cells[0] === ''
    ? 'a blank line'
    : `${cells.length} cells where ${expected} are needed`;
}
