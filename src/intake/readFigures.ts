import type { DecimalMark, Field } from '../domain/intake.ts';
import { BRING_DATA_FR } from '../i18n/fr/bringData.ts';
import { readAmount } from './amount.ts';
import type { RowReader } from './rowReader.ts';
import { readYears } from './years.ts';

/** The amount of a row in cents, and what is said of it. */
export interface ReadAmount {
  readonly cents: number | null;
  readonly amountNote: string;
}

/** The amount of a row: where there is none, the note says what stands in the file instead. */
export function amountOf(reader: RowReader, mark: DecimalMark | undefined): ReadAmount | undefined {
  const amount = readAmount(reader.cell('amountEur'), mark);
  if ('fault' in amount) {
    reader.fault('amountEur', amount.fault);
    return undefined;
  }
  const said = reader.text('amountNote');
  if ('cents' in amount) return { cents: amount.cents, amountNote: said };
  return { cents: null, amountNote: said === '' ? BRING_DATA_FR.noAmount(amount.absent) : said };
}

/** A whole number of things; `null` where the cell is empty. */
export function countOf(reader: RowReader, field: Field): number | null {
  const text = reader.text(field).replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (text === '' || /^[-–—]$/.test(text)) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  reader.fault(field, { why: /^-\d/.test(text) ? 'negative' : 'notWhole' });
  return null;
}

/** The first and the last year of a row, from one column or from two. */
export function spanOf(reader: RowReader): readonly [start: number | undefined, end: number | undefined] {
  const single = yearsAt(reader, 'year');
  const start = yearsAt(reader, 'startYear');
  const end = yearsAt(reader, 'endYear');
  const first = start?.start ?? single?.start;
  const last = end?.end ?? end?.start ?? start?.end ?? (start ? undefined : (single?.end ?? single?.start));
  if (first !== undefined && last !== undefined && last < first) {
    reader.fault('endYear', { why: 'endsBeforeStart' });
  }
  return [first, last];
}

/** The one year of a row that must have one. */
export function yearOf(reader: RowReader): number | undefined {
  const years = yearsAt(reader, 'year');
  if (years?.end !== undefined) reader.fault('year', { why: 'notYear' });
  if (!years && reader.text('year') === '') reader.fault('year', { why: 'missing' });
  return years?.start;
}

function yearsAt(reader: RowReader, field: 'year' | 'startYear' | 'endYear') {
  const years = readYears(reader.cell(field));
  if ('start' in years) return years;
  if ('fault' in years) reader.fault(field, years.fault);
  return undefined;
}
