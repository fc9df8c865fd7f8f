import type { Issue } from '../steps/checked.ts';
import type { Dialect } from '../sources/source.ts';
import { explainHeading } from './explainHeading.ts';
import type { Input } from './input.ts';
import { readRows, type TextRow } from './readRows.ts';
import { Unreadable } from './unreadable.ts';

/** A row of a table whose heading holds the columns asked for. */
export interface SheetRow {
  readonly line: number;
  /** The cell under a heading; asking for another heading than those asked for is a fault of the program. */
  readonly cell: (column: string) => string;
  /** Why the row cannot be read, if it cannot. */
  readonly fault: Issue | undefined;
}

/**
 * The rows of a table, in batches, by heading.
 *
 * Cells without a heading at the end of rows must be empty. Throws `Unreadable` if the file is empty, if a column
 * asked for is not there or stands twice, or if no row follows the heading.
 */
export async function* readSheet(
  input: Pick<Input, 'name' | 'open'>,
  dialect: Pick<Dialect, 'encoding' | 'delimiter'>,
  columns: readonly string[],
): AsyncGenerator<Iterable<SheetRow>> {
  let heading: readonly string[] | undefined;
  let positions = new Map<string, number>();
  let named = 0;
  let any = false;

  const readHeading = ({ line, cells }: TextRow): void => {
    heading = cells;
    const found = explainHeading(cells, columns, dialect.delimiter);
    if (found) throw new Unreadable({ file: input.name, line, ...found });
    named = cells.findLastIndex((cell) => cell !== '') + 1;
    positions = new Map(columns.map((column) => [column, cells.indexOf(column)]));
  };
  const toSheet = function* (rows: Iterable<TextRow>): Generator<SheetRow> {
    for (const row of rows) {
      if (!heading) {
        readHeading(row);
        continue;
      }
      any = true;
      yield {
        line: row.line,
        cell: (column) => row.cells[positions.get(column) ?? -1] ?? missing(column),
        fault: explainLength(row, named, heading.length, input.name),
      };
    }
  };

  for await (const batch of readRows(input, dialect)) yield toSheet(batch);
  if (!heading) throw new Unreadable({ file: input.name, rule: 'the file is empty' });
  if (!any) throw new Unreadable({ file: input.name, line: 1, rule: 'a heading and no row' });
}

function explainLength(row: TextRow, named: number, width: number, file: string): Issue | undefined {
  const { cells, line, isUnfinished } = row;
  const issue = (rule: string): Issue => ({ file, line, value: cells[0], rule });
  if (isUnfinished && cells.length < width) {
    return issue(`the file ends in the middle of a row, after ${cells.length} cells of ${width}: truncated`);
  }
  if (cells.length < named) return issue(`${cells.length} cells where ${named} are needed`);
  if (cells.slice(named).some((cell) => cell !== '')) {
    return issue(`${cells.length} cells where ${named} have a heading: a separator inside a cell?`);
  }
  return undefined;
}

function missing(column: string): never {
  throw new Error(`the column ${column} was not asked for`);
}
