import { LIMITS, type Encoding, type FileRefusal, type RawRow } from '../domain/intake.ts';
import { decode } from './decode.ts';
import { delimiterOf, type Delimiter } from './delimiter.ts';
import { headingRow } from './headings.ts';
import { readText } from './readText.ts';
import { readWorkbook } from './readWorkbook.ts';
import { sniff } from './sniff.ts';

/** A table of a file: what its columns are called, and the rows below. */
export interface OpenedTable {
  /** The sheet of a workbook; empty for a text. */
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly RawRow[];
}

/** A file that was read: its tables, and for a text how it was written. */
export interface OpenedFile {
  readonly tables: readonly OpenedTable[];
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
}

export type Opened = OpenedFile | { readonly refusal: FileRefusal };

/** Why a file is not even read: its size, asked before, or `undefined`. */
export function refusedSize(bytes: number): FileRefusal | undefined {
  if (bytes > LIMITS.bytes) return { why: 'tooLarge', bytes, most: LIMITS.bytes };
  return bytes === 0 ? { why: 'empty' } : undefined;
}

/**
 * The tables of a file, CSV or XLSX by its content, whatever its name; or why it cannot be read.
 *
 * `onprogress` is told the share of a text that was read (0 to 1).
 */
export async function openFile(
  bytes: Uint8Array<ArrayBuffer>,
  onprogress: (share: number) => void = () => undefined,
): Promise<Opened> {
  const size = refusedSize(bytes.length);
  if (size) return { refusal: size };
  const sniffed = sniff(bytes);
  if ('refusal' in sniffed) return sniffed;
  return sniffed.is === 'workbook' ? openWorkbook(bytes) : openText(bytes, onprogress);
}

async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const read = await readWorkbook(bytes);
  if ('refusal' in read) return read;
  const tables = read.sheets
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => tableOf(name, rows))
    .filter((table) => table.rows.length > 0);
  if (tables.length > 0) return { tables, encoding: undefined, delimiter: undefined };
  const hasRows = read.sheets.some(({ rows }) => rows.length > 0);
  return { refusal: { why: hasRows ? 'onlyHeadings' : 'empty' } };
}

function openText(bytes: Uint8Array, onprogress: (share: number) => void): Opened {
  const decoded = decode(bytes);
  if ('refusal' in decoded) return decoded;
  const { text, encoding } = decoded;
  if (text.trim() === '') return { refusal: { why: 'empty' } };
  const delimiter = delimiterOf(text);
  const read = readText(text, delimiter, onprogress);
  if ('refusal' in read) return read;
  if (delimiter === undefined) return { refusal: { why: 'oneColumn' } };
  const table = tableOf('', read.rows);
  if (table.rows.length === 0) return { refusal: { why: 'onlyHeadings' } };
  return { tables: [table], encoding, delimiter };
}

/** The row of the headings, and those below it; columns without any heading at the end are left out. */
function tableOf(sheet: string, all: readonly RawRow[]): OpenedTable {
  const at = headingRow(all);
  const cells = all[at]?.cells ?? [];
  const last = cells.findLastIndex((cell) => cell !== '');
  return { sheet, headings: cells.slice(0, last + 1).map(String), rows: all.slice(at + 1) };
}
