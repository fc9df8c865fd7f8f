import { unzipSync, type UnzipFileInfo } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { LIMITS, type FileRefusal, type RawCell, type RawRow } from '../domain/intake.ts';
import { oddCells, type OddCells } from './oddCells.ts';
import { refusalOf } from './readText.ts';

/** A sheet of a workbook. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** The sheets of a workbook, or why it cannot be read. */
export type ReadWorkbook = { readonly sheets: readonly RawSheet[] } | { readonly refusal: FileRefusal };

/** What a cell holds whose formula has no result: read as it stands, it would pass for an empty one. */
export const FORMULA_ERROR = '#ERREUR';

/**
 * The sheets of a workbook (XLSX): what each cell shows, never the formula behind it.
 *
 * Sizes are read from the archive before anything is unpacked. Dates are `2021-09-01`; numbers have the fifteen digits
 * that a spreadsheet shows.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<ReadWorkbook> {
  try {
    const unpacked = unpack(bytes);
    if ('refusal' in unpacked) return unpacked;
    const sheets = await readXlsxFile(bytes.buffer);
    return sheetsOf(sheets, unpacked.odd);
  } catch {
    return { refusal: { why: 'brokenWorkbook' } };
  }
}

/** The parts of a workbook that tell of odd cells. */
const SCANNED = /^xl\/(?:worksheets\/[^/]+\.xml|workbook\.xml|_rels\/workbook\.xml\.rels)$/;

type Unpacked = { readonly odd: OddCells } | { readonly refusal: FileRefusal };

/** The cells that the reader would pass over, once the archive is known to be a workbook of a bearable size. */
function unpack(bytes: Uint8Array): Unpacked {
  const files: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (file) => files.push(file) < 0 });
  const size = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > LIMITS.unpacked) {
    return { refusal: { why: 'unpacksTooLarge', bytes: size, most: LIMITS.unpacked } };
  }
  const has = (name: string) => files.some((file) => file.name === name);
  if (has('mimetype') || has('content.xml')) return { refusal: { why: 'openDocument' } };
  if (!has('xl/workbook.xml')) return { refusal: { why: 'otherArchive' } };
  return oddCells(unzipSync(bytes, { filter: ({ name }) => SCANNED.test(name) }));
}

function sheetsOf(
  sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[],
  odd: OddCells,
): ReadWorkbook {
  const read: RawSheet[] = [];
  for (const [index, { sheet, data }] of sheets.entries()) {
    const rows: RawRow[] = [];
    for (const [i, raw] of data.entries()) {
      const cells = raw.map((cell, column) =>
        odd.has([index, i + 1, column + 1].join(':')) ? FORMULA_ERROR : cellOf(cell),
      );
      if (cells.every((cell) => cell === '')) continue;
      const refusal = refusalOf(cells, i + 1, rows.length);
      if (refusal) return { refusal };
      rows.push({ line: i + 1, cells });
    }
    read.push({ name: sheet, rows });
  }
  return { sheets: read };
}

/** A cell as it is shown. */
function cellOf(cell: unknown): RawCell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number(cell.toPrecision(15));
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'vrai' : 'faux';
  return String(cell).trim();
}
