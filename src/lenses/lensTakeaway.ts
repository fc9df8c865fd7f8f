import type { Source } from '../domain/source.ts';
import type { TakeawayTable } from '../files/takeaway.ts';
import { DOWNLOADS_FR } from '../i18n/fr/downloads.ts';
import type { Row } from '../state/rows.ts';
import type { LensColumn } from './sortedRows.ts';

/** The table of a lens as it stands, to be taken away: the code of each territory before its name. */
export function lensTakeaway(
  { title, sources }: { readonly title: string; readonly sources: readonly Source[] },
  rows: readonly Row[],
  columns: readonly LensColumn[],
): TakeawayTable {
  return {
    ...{ title, sources },
    columns: [
      { title: DOWNLOADS_FR.code },
      ...columns.map((column) => ({
        title: column.title,
        unit: column.figures?.unit,
        decimals: column.figures?.decimals,
      })),
    ],
    rows: rows.map((row) => ({
      territory: row.code,
      cells: [
        row.code,
        ...columns.map(({ figures, textOf }) =>
          figures ? (figures.of(row) ?? { absent: textOf(row) }) : textOf(row),
        ),
      ],
    })),
  };
}
