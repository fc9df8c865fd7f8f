import { csvText } from './csvText.ts';
import { figureText } from './figureText.ts';
import { keptAsText } from './neutralise.ts';
import { plainSpaces } from './plainSpaces.ts';
import { provenanceOf } from './provenance.ts';
import { isAbsent, type Takeaway, type TakeawayCell, type TakeawayColumn } from './takeaway.ts';

/** What tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table for a French spreadsheet: UTF-8 with its mark, semicolons, decimal commas, lines that end as Windows ends them.
 *
 * The table comes first, so that it sorts and filters; what is to be known of it follows, after a blank line.
 */
export function toExcelCsv(takeaway: Takeaway): string {
  const { columns, rows } = takeaway;
  const text = (words: string) => keptAsText(plainSpaces(words));
  const cellText = (cell: TakeawayCell, column: TakeawayColumn | undefined) => {
    if (typeof cell === 'number') return figureText(cell, column?.decimals ?? 0, ',');
    return text(isAbsent(cell) ? cell.absent : cell);
  };
  const lines = [
    columns.map((column) => text(headOf(column))),
    ...rows.map(({ cells }) => cells.map((cell, i) => cellText(cell, columns[i]))),
    [],
    ...provenanceOf(takeaway).map((pair) => pair.map(text)),
  ];
  return BYTE_ORDER_MARK + csvText(lines, { delimiter: ';', newline: '\r\n' });
}

/** The head of a column, its unit in brackets. */
export function headOf({ title, unit }: TakeawayColumn): string {
  return unit ? `${title} (${unit})` : title;
}
