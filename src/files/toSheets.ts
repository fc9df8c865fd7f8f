import { DOWNLOADS_FR } from '../i18n/fr/downloads.ts';
import { roundTo } from '../stats/roundTo.ts';
import { plainSpaces } from './plainSpaces.ts';
import { provenanceOf } from './provenance.ts';
import { isAbsent, type Takeaway } from './takeaway.ts';
import { headOf } from './toExcelCsv.ts';

/** A cell of a workbook: text stays text, whatever it looks like; a figure is a number. */
export interface SheetCell {
  readonly value: string | number;
  readonly head?: boolean;
}

/** A sheet of a workbook. Widths are in characters. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A table as the sheets of a workbook: the table, then all that is to be known of it. */
export function toSheets(takeaway: Takeaway): readonly Sheet[] {
  const { columns, rows } = takeaway;
  const heads = columns.map((column) => plainSpaces(headOf(column)));
  const body = rows.map(({ cells }) =>
    cells.map((cell, i): SheetCell => {
      if (typeof cell === 'number') return { value: roundTo(cell, columns[i]?.decimals ?? 0) };
      return { value: plainSpaces(isAbsent(cell) ? cell.absent : cell) };
    }),
  );
  const { sheets } = DOWNLOADS_FR;
  return [
    {
      name: sheets.table,
      widths: heads.map((head, i) => widthOf([head, ...body.map((cells) => String(cells[i]?.value ?? ''))])),
      rows: [heads.map((value) => ({ value, head: true })), ...body],
    },
    {
      name: sheets.about,
      widths: [24, 100],
      rows: provenanceOf(takeaway).map(([about, words]) => [
        { value: plainSpaces(about), head: true },
        { value: plainSpaces(words) },
      ]),
    },
  ];
}

function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(60, Math.max(10, longest + 2));
}
