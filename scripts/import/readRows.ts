import Papa from 'papaparse';
import type { Dialect } from '../sources/source.ts';
import { decodeText } from './decodeText.ts';
import type { Input } from './input.ts';
import { Unreadable } from './unreadable.ts';

/** A row as it stands in a file: its cells without the spaces around them, and the line where it begins. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether the file ends with it, without a line break: what was cut off is not there to be seen. */
  readonly isUnfinished: boolean;
}

/** A row of all the columns of a census is some 20,000 characters. Beyond this a quote was opened and never closed. */
const MAX_ROW = 1_000_000;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a delimited text, the heading too, in batches as the file is read; blank lines are left aside.
 *
 * Rows are made one by one as a batch is gone through, once. Lines end with LF, CRLF or CR. Throws `Unreadable` where
 * the text or its quotes are broken.
 */
export async function* readRows(
  input: Pick<Input, 'name' | 'open'>,
  dialect: Pick<Dialect, 'encoding' | 'delimiter'>,
): AsyncGenerator<Iterable<TextRow>> {
  let parser: Papa.Parser | undefined;
  let newline = '\n';
  let pending = '';
  let line = 1;

  const take = (last: boolean): Iterable<TextRow> => {
    newline = parser ? newline : newlineOf(pending);
    // The parser keeps what follows a CR at the end of the last cell: it goes with the spaces around cells.
    parser ??= new Papa.Parser({ delimiter: dialect.delimiter, newline: newline as '\n' | '\r' });
    const { data, errors, meta } = parser.parse(pending, 0, !last) as Parsed;
    // What is wrong in the row that goes on in the next piece may only be that it was cut there.
    const error = errors.find(({ row = 0 }) => last || row < data.length);
    if (error) {
      const rule =
        error.code === 'MissingQuotes'
          ? 'a quote is opened here and never closed: the file was probably truncated'
          : 'a quote stands in the middle of a quoted cell: it must be doubled';
      const before = data.slice(0, error.row ?? 0);
      const at = before.reduce((lines, cells) => lines + linesOf(cells, newline), line);
      throw new Unreadable({ file: input.name, line: at, rule });
    }
    const rows = rowsFrom(data, line, newline, last);
    line += breaksIn(pending.slice(0, meta.cursor), newline);
    pending = pending.slice(meta.cursor);
    return rows;
  };

  for await (const text of decodeText(input, dialect.encoding)) {
    pending += text;
    if (!parser && !/[\n\r][^]/.test(pending) && pending.length <= MAX_ROW) continue;
    yield take(false);
    if (pending.length > MAX_ROW) {
      const rule = `a row of more than ${MAX_ROW} characters: a quote that is never closed, or not a table`;
      throw new Unreadable({ file: input.name, line, rule });
    }
  }
  if (pending !== '') yield take(true);
}

/** One at a time: thousands of rows held together outlive the young generation of V8, and then fill its memory. */
function* rowsFrom(
  data: Parsed['data'],
  start: number,
  newline: string,
  endsFile: boolean,
): Generator<TextRow> {
  let line = start;
  for (const [i, cells] of data.entries()) {
    const trimmed = cells.map((cell) => cell.trim());
    const isUnfinished = endsFile && i === data.length - 1;
    if (trimmed.some((cell) => cell !== '')) yield { line, cells: trimmed, isUnfinished };
    line += linesOf(cells, newline);
  }
}

/** Old Macintosh files end lines with CR alone. */
function newlineOf(text: string): '\n' | '\r' {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** Lines that a row takes in the file. */
function linesOf(cells: readonly string[], newline: string): number {
  let lines = 1;
  for (const cell of cells) lines += breaksIn(cell, newline);
  return lines;
}

function breaksIn(text: string, newline: string): number {
  let breaks = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) breaks += 1;
  return breaks;
}
