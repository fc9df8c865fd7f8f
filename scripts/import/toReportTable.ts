import type { Tally } from './reading.ts';

/** One file of the report. */
export interface SourceLine {
  readonly source: string;
  readonly file: string;
  readonly tested: boolean;
  readonly tally: Tally;
}

const COLUMNS = ['rowsRead', 'rowsKept', 'figures', 'withheld', 'missing', 'refused'] as const;
const HEADINGS = ['source', 'read', 'kept', 'figures', 'withheld', 'missing', 'refused', 'file'] as const;

/** The report of an import as a table of text: a line a file, with rows read and kept, figures and absences. */
export function toReportTable(lines: readonly SourceLine[]): string {
  const rows = [
    HEADINGS,
    ...lines.map(({ source, file, tested, tally }) => [
      tested ? source : `${source} (untested)`,
      ...COLUMNS.map((column) => tally[column].toLocaleString('en')),
      file,
    ]),
  ];
  const widths = HEADINGS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, i))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Texts to the left, numbers to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === HEADINGS.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}
