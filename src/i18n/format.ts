import type { Unit } from '../domain/unit.ts';
import type { Gap } from '../stats/gap.ts';

/** The narrow no-break space of French typography: between thousands, and before a unit. */
const THIN = '\u202f';
const NBSP = '\u00a0';
const MINUS = '\u2212';

const numberFormats = new Map<number, Intl.NumberFormat>();
const dateFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const listFormat = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** A number with so many fraction digits: decimal comma, thin thousands, a true minus sign, never before a zero. */
export function formatNumber(value: number, decimals: number): string {
  const digits = unsigned(value, decimals);
  return value < 0 && !isZero(digits) ? MINUS + digits : digits;
}

/** A figure with its sign of unit: "18,3 %", "1 490 €"; a count and a figure for a hundred stand alone. */
export function formatValue(value: number, unit: Unit, decimals: number): string {
  const number = formatNumber(value, decimals);
  switch (unit) {
    case 'percent':
      return `${number}${THIN}%`;
    case 'euro':
      return `${number}${THIN}€`;
    case 'count':
    case 'per100':
      return number;
    default:
      return unit satisfies never;
  }
}

/** A bound of a class, as figures of its unit are written: all its digits, so that bounds line up. */
export function formatBound(value: number, unit: Unit, decimals: number): string {
  return formatValue(value, unit, decimals);
}

/** A gap with its sign and unit: "+7,1 points", "−0,4 point", "+12 %", "+1,2 pour 100"; a gap shown as zero has none. */
export function formatGap(gap: Gap, decimals: number): string {
  const digits = unsigned(gap.amount, decimals);
  // Before a word the space is a full one, or the two run together.
  return `${formatSigned(gap.amount, decimals)}${gap.unit === 'percent' ? THIN : NBSP}${unitOf(gap.unit, digits)}`;
}

/** A number with its sign, "+7,1" or "−0,4", where the unit is told elsewhere; what is shown as zero has no sign. */
export function formatSigned(value: number, decimals: number): string {
  const digits = unsigned(value, decimals);
  return isZero(digits) ? digits : (value < 0 ? MINUS : '+') + digits;
}

/** A share (0 to 1) in whole percent: "45 %"; "< 1 %" for what is below one but not nothing. */
export function formatShare(share: number): string {
  return share > 0 && share < 0.01 ? `<${THIN}1${THIN}%` : `${formatNumber(share * 100, 0)}${THIN}%`;
}

/** A day (`2026-11-24`) in words: "24 novembre 2026", "1er novembre 2026". What is not a day comes back as it is. */
export function formatDate(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(iso) : undefined;
  return day && !Number.isNaN(day.getTime()) ? dateFormat.format(day).replace(/^1 /, '1er ') : iso;
}

/** Names in one phrase: "Anzin, Bruay-sur-l'Escaut et Onnaing". Empty without names. */
export function listOf(names: readonly string[]): string {
  return listFormat.format(names);
}

/** The word that agrees with a count in French: the singular below two, zero and −1,9 included. */
export function plural(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many;
}

/** The absolute value in French digits. */
function unsigned(value: number, decimals: number): string {
  let format = numberFormats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('fr-FR', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    numberFormats.set(decimals, format);
  }
  // Engines differ on the space between thousands: U+00A0 in older ones.
  return format.format(Math.abs(value)).replaceAll('\u00a0', THIN);
}

function isZero(digits: string): boolean {
  return !/[1-9]/.test(digits);
}

/** The unit of a gap, agreeing with the digits shown: 1,96 is shown as 2,0 and takes the plural. */
function unitOf(unit: Gap['unit'], digits: string): string {
  switch (unit) {
    case 'points':
      return plural(Number(digits.replaceAll(THIN, '').replace(',', '.')), 'point', 'points');
    case 'percent':
      return '%';
    case 'per100':
      return `pour${NBSP}100`;
    default:
      return unit satisfies never;
  }
}
