import Papa from 'papaparse';
import { LIMITS, type FileRefusal, type RawRow } from '../domain/intake.ts';
import { restored } from '../files/neutralise.ts';
import type { Delimiter } from './delimiter.ts';

/** Characters that are parsed between two tellings of progress. */
const STRIDE = 500_000;

/** Rows, or why a text cannot be read to its end. */
export type ReadText = { readonly rows: readonly RawRow[] } | { readonly refusal: FileRefusal };

/**
 * The rows of a separated text, blank lines left out, each with the line where it starts.
 *
 * Cells stay text, without the spaces around them and the apostrophe that keeps a spreadsheet from running them.
 * `onprogress` is told the share that was read (0 to 1).
 */
export function readText(
  text: string,
  delimiter: Delimiter | undefined,
  onprogress: (share: number) => void = () => undefined,
): ReadText {
  const rows: RawRow[] = [];
  let refusal: FileRefusal | undefined;
  let line = 1;
  let told = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiter ?? ';',
    step: ({ data, errors, meta }, parser) => {
      const start = line;
      line += 1 + data.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
      if (errors.some(({ type }) => type === 'Quotes')) refusal = { why: 'openQuote', line: start };
      else if (data.some((cell) => cell.trim() !== '')) {
        refusal = refusalOf(data, start, rows.length);
        rows.push({ line: start, cells: data.map((cell) => restored(cell.trim())) });
      }
      if (refusal) return parser.abort();
      if (meta.cursor - told < STRIDE) return;
      told = meta.cursor;
      onprogress(told / text.length);
    },
  });
  return refusal ? { refusal } : { rows };
}

/** Why a row shows that the file cannot be read, or `undefined`. `before` rows came before it. */
export function refusalOf(cells: readonly unknown[], line: number, before: number): FileRefusal | undefined {
  // One more, for the headings.
  if (before > LIMITS.rows) return { why: 'tooManyRows', most: LIMITS.rows };
  if (cells.length > LIMITS.columns) {
    return { why: 'tooManyColumns', columns: cells.length, most: LIMITS.columns };
  }
  const long = cells.some((cell) => typeof cell === 'string' && cell.length > LIMITS.cell);
  return long ? { why: 'cellTooLong', line, most: LIMITS.cell } : undefined;
}

function lineBreaks(cell: string): number {
  let breaks = 0;
  for (let i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) breaks += 1;
  return breaks;
}
