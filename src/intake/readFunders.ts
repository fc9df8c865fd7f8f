import type { Funder } from '../domain/action.ts';
import type { DecimalMark } from '../domain/intake.ts';
import { readAmount } from './amount.ts';
import { itemsOf } from './lists.ts';
import type { RowReader } from './rowReader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name, and the amount that may follow it: "État : 1 500 €". */
const PART = /^([^:]*?)(?:\s*:\s*(.*))?$/s;

/**
 * Who pays for the action of a row, each with its part where the cell gives one: "État : 1 500 € ; Région".
 *
 * Together they never give more than the amount of the action; `cents` is that amount.
 */
export function readFunders(
  reader: RowReader,
  { partners }: Vocabulary,
  cents: number | null,
  mark: DecimalMark | undefined,
): readonly Funder[] {
  const text = reader.needed('funders');
  const items =
    text.includes(':') && !/[;|\n]/.test(text)
      ? [text]
      : itemsOf(text, (whole) => 'code' in partners.match(whole));
  const funders = items.flatMap((item): readonly Funder[] => {
    const [, name = '', part = ''] = PART.exec(item) ?? [];
    const partner = reader.named('funders', 'partners', name);
    const amount = readAmount(part, mark);
    if ('fault' in amount) reader.fault('funders', amount.fault, item);
    if (partner === undefined) return [];
    return [{ partner, cents: 'cents' in amount ? amount.cents : null }];
  });
  const twice = funders.find(({ partner }, i) => funders.findIndex((one) => one.partner === partner) < i);
  if (twice)
    reader.fault('funders', { why: 'fundersTwice', name: partners.entry(twice.partner)?.label ?? '' });
  const told = funders.filter((funder) => funder.cents !== null);
  const sum = told.reduce((all, funder) => all + (funder.cents ?? 0), 0);
  if (told.length > 0 && cents === null) reader.fault('funders', { why: 'fundersWithoutAmount' });
  if (cents !== null && sum > cents) reader.fault('funders', { why: 'fundersAboveAmount' });
  return funders;
}
