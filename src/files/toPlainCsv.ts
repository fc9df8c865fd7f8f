import { DOWNLOADS_FR } from '../i18n/fr/downloads.ts';
import { columnKeys } from './columnKeys.ts';
import { csvText } from './csvText.ts';
import { figureText } from './figureText.ts';
import { neutralised } from './neutralise.ts';
import { plainSpaces } from './plainSpaces.ts';
import { licencesOf, sourceLine } from './provenance.ts';
import { isAbsent, isNumeric, type Takeaway, type TakeawayCell, type TakeawayColumn } from './takeaway.ts';

/** A column as programs read it: the reason why a figure is absent stands in a column of its own, beside. */
interface PlainColumn extends Pick<TakeawayColumn, 'title' | 'unit'> {
  readonly read: (cells: readonly TakeawayCell[]) => string;
}

/**
 * A table for programs: UTF-8, commas, decimal points, one line a row from the first to the last.
 *
 * A figure that is absent is an empty cell, and its reason stands in the column after it. Source, licence, version and
 * address stand on every line: a part of the file still says where it comes from.
 */
export function toPlainCsv(takeaway: Takeaway): string {
  const { columns, rows, sources, version, address } = takeaway;
  const { keys } = DOWNLOADS_FR;
  const told = (title: string, words: string): PlainColumn => ({ title, read: () => textOf(words) });
  const all: readonly PlainColumn[] = [
    ...columns.flatMap((column, i) =>
      plainColumns(
        column,
        i,
        rows.some(({ cells }) => isMissing(cells[i])),
      ),
    ),
    told(keys.source, sources.map(sourceLine).join(' ; ')),
    told(keys.licence, licencesOf(sources)),
    told(keys.version, version),
    told(keys.address, address),
  ];
  const lines = [columnKeys(all), ...rows.map(({ cells }) => all.map(({ read }) => read(cells)))];
  return csvText(lines, { delimiter: ',', newline: '\n' });
}

function plainColumns(column: TakeawayColumn, i: number, incomplete: boolean): readonly PlainColumn[] {
  const { title, unit, decimals = 0 } = column;
  const figure: PlainColumn = {
    ...{ title, unit },
    read: (cells) => {
      const cell = cells[i] ?? '';
      if (typeof cell === 'number') return figureText(cell, decimals, '.');
      return isAbsent(cell) ? '' : textOf(cell);
    },
  };
  if (!isNumeric(column) || !incomplete) return [figure];
  const reason = (cell: TakeawayCell | undefined) => (isMissing(cell) ? cell.absent : '');
  return [
    figure,
    { title: `${title} ${DOWNLOADS_FR.keys.absence}`, read: (cells) => textOf(reason(cells[i])) },
  ];
}

function isMissing(cell: TakeawayCell | undefined): cell is { readonly absent: string } {
  return cell !== undefined && isAbsent(cell);
}

function textOf(words: string): string {
  return neutralised(plainSpaces(words));
}
