import { parseCents } from '../domain/cents.ts';
import type { DecimalMark, FaultRule, RawCell } from '../domain/intake.ts';
import { foldText } from '../geo/accentFold.ts';
import { FORMULA_ERROR } from './readWorkbook.ts';

/** An amount in cents, an absence in the words of the file (none for an empty cell), or why it cannot be read. */
export type Amount = { readonly cents: number } | { readonly absent: string } | { readonly fault: FaultRule };

/** What tables write where there is no amount, folded. */
const ABSENCES = new Set([
  ...['-', '--', '/', '?', 'nc', 'n.c.', 'n.c', 'nd', 'n.d.', 'n.d', 'ns', 'n.s.', 'na', 'n/a', 'nr', 'n.r.'],
  ...['non communique', 'non connu', 'inconnu', 'non publie', 'non disponible', 'non renseigne', 'a venir'],
]);

/** Thousands and millions of euros, as powers of ten. */
const MULTIPLES: Readonly<Record<string, number>> = { k: 3, m: 6 };

/** An amount with its sign, its currency and its multiple taken away: what is before, and after, the decimal mark. */
interface Digits {
  readonly whole: string;
  readonly part: string;
}

/**
 * The amount of a cell, in French or in English writing: "1 234,56 €", "1.234,56", "1,234.56", "12,5 k€".
 *
 * "1,234" is a thousand or one and a fraction: `mark` decides, and without it nothing is guessed. Zero is an amount.
 */
export function readAmount(cell: RawCell, mark?: DecimalMark): Amount {
  if (typeof cell === 'number') return fromNumber(cell);
  if (cell === FORMULA_ERROR || /^#[A-Z/0!?]+$/.test(cell)) return { fault: { why: 'formulaError' } };
  const text = cell.replace(/\s+/gu, ' ').trim();
  if (text === '' || ABSENCES.has(foldText(text)) || /^[-–—]+$/.test(text)) return { absent: text };
  const [, sign = '', body = '', multiple = ''] = AMOUNT.exec(text) ?? [];
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return { fault: { why: 'exponent' } };
  if (/^\(.*\d.*\)$/.test(text) || (/[-−]/.test(sign) && body !== '')) return { fault: { why: 'negative' } };
  const digits = digitsOf(body, mark);
  if (digits === undefined) return { fault: { why: 'notNumber' } };
  if ('why' in digits) return { fault: digits };
  return fromDigits(digits, MULTIPLES[multiple.toLowerCase()] ?? 0);
}

/** Sign, digits with their marks, then thousands or millions and the currency. */
const AMOUNT = /^(?:€ ?)?([-−+]?) ?([\d.,'’ ]*\d)(?: ?(k|M)(?= ?€| ?eur))? ?(?:€|euros?|eur)?$/iu;

/**
 * The mark between units and decimals that the cells of a column show, where only one mark ever does.
 *
 * `undefined` where none is sure, or both are.
 */
export function markOf(cells: Iterable<RawCell>): DecimalMark | undefined {
  const shown = new Set<DecimalMark>();
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const body = AMOUNT.exec(cell.replace(/\s+/gu, ' ').trim())?.[2] ?? '';
    const mark = sureMark(body);
    if (mark) shown.add(mark);
  }
  const [first, second] = shown;
  return second === undefined ? first : undefined;
}

/** The decimal mark of one writing, where it can be only that one. */
function sureMark(body: string): DecimalMark | undefined {
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(body) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(body)) return ',';
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(body) || /^\d{1,3}(?:,\d{3}){2,}$/.test(body)) return '.';
  if (DOUBTFUL.test(body)) return undefined;
  const [, mark] = /^[\d ’']+([.,])\d+$/.exec(body) ?? [];
  return mark === ',' || mark === '.' ? mark : undefined;
}

/** "1,234" and "1.234": a thousand, or one and a fraction. */
const DOUBTFUL = /^[1-9]\d{0,2}[.,]\d{3}$/;

function digitsOf(body: string, mark: DecimalMark | undefined): Digits | FaultRule | undefined {
  if (DOUBTFUL.test(body)) {
    if (mark === undefined) return { why: 'ambiguousMark' };
    if (!body.includes(mark)) return { whole: body.replace(/[.,]/, ''), part: '' };
  }
  const decimal = sureMark(body) ?? mark;
  const at = decimal === undefined || GROUPED_ONLY.test(body) ? -1 : body.lastIndexOf(decimal);
  const [whole, part] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at + 1)];
  if (!/^(?:\d+|\d{1,3}(?:([ '’.,])\d{3})(?:\1\d{3})*)$/.test(whole) || !/^\d*$/.test(part)) return undefined;
  return { whole: whole.replace(/\D/g, ''), part };
}

/** Only groups of three digits, two marks at least: no decimals. */
const GROUPED_ONLY = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;

function fromDigits({ whole, part }: Digits, powers: number): Amount {
  const moved = part.slice(0, powers).padEnd(powers, '0');
  const rest = part.slice(powers).replace(/0+$/, '');
  if (rest.length > 2) return { fault: { why: 'decimals' } };
  const cents = parseCents(`${whole}${moved}${rest === '' ? '' : `.${rest}`}`);
  return cents === undefined ? { fault: { why: 'tooLargeNumber' } } : { cents };
}

function fromNumber(value: number): Amount {
  if (value < 0) return { fault: { why: 'negative' } };
  // Fifteen digits are what a spreadsheet keeps of a number.
  if (value >= 1e13) return { fault: { why: 'tooLargeNumber' } };
  const text = String(value);
  const cents = /e/.test(text) ? undefined : parseCents(text);
  return cents === undefined ? { fault: { why: 'decimals' } } : { cents };
}
