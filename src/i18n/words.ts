import type { IndicatorId } from '../domain/indicators.ts';
import { INDICATORS } from '../domain/indicators.ts';
import { isAbsence, type Cell } from '../domain/measure.ts';
import { periodKind, yearOf, type Period } from '../domain/period.ts';
import type { Gap } from '../stats/gap.ts';
import { roundTo } from '../stats/roundTo.ts';
import { formatGap, formatNumber, formatValue, plural } from './format.ts';
import { ABSENCE_TEXTS } from './fr/domain.ts';
import { INDICATOR_TEXTS } from './fr/indicators.ts';

/** A period in full: "2022", "4e trimestre 2024", "édition 2022 (année observée non précisée par la source)". */
export function periodText(period: Period): string {
  switch (periodKind(period)) {
    case 'edition':
      return `édition ${yearOf(period)} (année observée non précisée par la source)`;
    case 'quarter':
      return `${period.at(-1) === '1' ? '1er' : `${period.at(-1)}e`} trimestre ${yearOf(period)}`;
    case 'year':
      return period;
  }
}

/** A period where space is short, as in a menu: "2022", "4e trim. 2024", "éd. 2022". */
export function shortPeriod(period: Period): string {
  return periodKind(period) === 'edition'
    ? `éd. ${yearOf(period)}`
    : periodText(period).replace('trimestre', 'trim.');
}

/** A period after "depuis": "2007", "l'édition 2017", "le 4e trimestre 2024". */
export function sinceText(period: Period): string {
  switch (periodKind(period)) {
    case 'edition':
      return `l’édition ${yearOf(period)}`;
    case 'quarter':
      return `le ${periodText(period)}`;
    case 'year':
      return period;
  }
}

/** When a figure was observed, inside a sentence: "en 2022", "au 4e trimestre 2022", "dans l'édition 2022 (…)". */
export function whenText(period: Period, id: IndicatorId): string {
  const kind = periodKind(period);
  if (kind === 'edition') return `dans l’${periodText(period)}`;
  if (kind === 'quarter') return `au ${periodText(period)}`;
  return INDICATOR_TEXTS[id].when?.(yearOf(period)) ?? `en ${period}`;
}

/** A figure in words, or the reason there is none: "18,3 %", "1 865", "secret statistique". */
export function cellText(cell: Cell, id: IndicatorId, decimals: number): string {
  return isAbsence(cell) ? ABSENCE_TEXTS[cell] : formatValue(cell, INDICATORS[id].unit, decimals);
}

/** A figure that stands alone, with its unit in words: "7,4 inscrits pour 100 habitants". */
export function fullText(cell: Cell, id: IndicatorId, decimals: number): string {
  const { unit } = INDICATORS[id];
  const text = cellText(cell, id, decimals);
  if (isAbsence(cell) || (unit !== 'count' && unit !== 'per100')) return text;
  const { unit: many, unitOfOne: one = many } = INDICATOR_TEXTS[id];
  // The words agree with the figure as it is shown.
  return `${text} ${plural(roundTo(cell, decimals), one, many)}`;
}

/**
 * A gap in words: "8,1 points de plus que l'agglomération", "autant que le département (Nord)".
 *
 * It follows the figure: a gap for a hundred does not repeat its unit ("1,2 de plus que l'agglomération").
 */
export function gapWords(gap: Gap, decimals: number, the: string): string {
  const text = formatGap(gap, decimals);
  if (!/^[+\u2212]/.test(text)) return `autant que ${the}`;
  const amount = gap.unit === 'per100' ? formatNumber(Math.abs(gap.amount), decimals) : text.slice(1);
  return `${amount} de ${text.startsWith('+') ? 'plus' : 'moins'} que ${the}`;
}

/** A sentence from its parts: capital first, one full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('fr')}${text.slice(1).replace(/\.?$/, '.')}`;
}
