import writeXlsxFile from 'write-excel-file/universal';
import type { Sheet } from './toSheets.ts';

/** A workbook of these sheets, the first row of each kept in sight. Texts are cells of text: none is ever a formula. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((cells) =>
        cells.map(({ value, head = false }) => ({
          value,
          type: typeof value === 'number' ? Number : String,
          ...(head ? { fontWeight: 'bold' as const } : {}),
        })),
      ),
    })),
  ).toBlob();
}
