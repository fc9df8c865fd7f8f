/** How a table is written as text. */
export interface CsvStyle {
  readonly delimiter: ';' | ',';
  readonly newline: '\r\n' | '\n';
}

/** A table as separated values (RFC 4180): quotes where a cell needs them, a line break at the end of each line. */
export function csvText(rows: readonly (readonly string[])[], { delimiter, newline }: CsvStyle): string {
  const quoted = (cell: string) =>
    /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(delimiter) + newline).join('');
}
