import Papa from 'papaparse';

/** A table of `data/`: one header, commas, a line break at the end of each line, quotes only where they are needed. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}
