import type { IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Absence, Cell, Flag } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Gap } from '../stats/gap.ts';
import { plural } from './format.ts';
import { ABSENCE_TEXTS, FLAG_TEXTS, LEVEL_TEXTS } from './fr/domain.ts';
import { INDICATOR_TEXTS } from './fr/indicators.ts';
import { cellText, fullText, gapWords, sentence, whenText } from './words.ts';

/** What the sentence of a view is made from. */
export interface ViewFacts {
  readonly id: IndicatorId;
  readonly level: Level;
  readonly period: Period;
  readonly decimals: number;
  /** Decimals of the agglomeration's own figure. */
  readonly referenceDecimals: number;
  readonly reference: Cell;
  /** Names at the lowest and highest figure: several if they tie. */
  readonly lowest: { readonly value: number; readonly names: readonly string[] } | undefined;
  readonly highest: { readonly value: number; readonly names: readonly string[] } | undefined;
  /** How many territories have no figure, by reason. */
  readonly absences: ReadonlyMap<Absence, number>;
  /** How many figures are not plain, by kind. */
  readonly flags: ReadonlyMap<Flag, number>;
}

/** "à Anzin", "au Quesnoy", "pour Le Trieu (Fresnes-sur-Escaut)", "dans 3 communes". */
export function atPlace(names: readonly string[], level: Level): string {
  const [name = ''] = names;
  if (names.length > 1) return `dans ${names.length} ${LEVEL_TEXTS[level].many}`;
  if (level !== 'commune') return `pour ${name}`;
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`;
}

/** "de 5,8 % à Sebourg à 28,6 % à Condé-sur-l'Escaut"; empty without figures. */
function rangeText({ id, level, decimals, lowest, highest }: ViewFacts): string {
  if (!lowest || !highest) return '';
  const [low, high] = [lowest, highest].map(({ value }) => cellText(value, id, decimals));
  if (low === high) return `${low} partout`;
  return `de ${low} ${atPlace(lowest.names, level)} à ${high} ${atPlace(highest.names, level)}`;
}

function absenceText({ level, absences }: ViewFacts): string {
  const { one, many } = LEVEL_TEXTS[level];
  return [...absences]
    .map(
      ([absence, count]) =>
        ` ${sentence(`${ABSENCE_TEXTS[absence]} pour ${count} ${plural(count, one, many)}`)}`,
    )
    .join('');
}

function flagText({ level, flags }: ViewFacts): string {
  return [...flags]
    .map(([flag, count]) => {
      const territories = `${count} ${plural(count, LEVEL_TEXTS[level].one, LEVEL_TEXTS[level].many)}`;
      return ` ${sentence(`${plural(count, FLAG_TEXTS[flag].one, FLAG_TEXTS[flag].many)} pour ${territories}`)}`;
    })
    .join('');
}

/**
 * One sentence that says what a view shows: heading, caption and text of the picture.
 *
 * "En 2022, 18,3 % des actifs de l'agglomération sont au chômage ; de 5,8 % à Sebourg à 28,6 % à
 * Condé-sur-l'Escaut." Without a figure of the agglomeration, the indicator goes from the lowest to the highest.
 */
export function viewSentence(facts: ViewFacts): string {
  const { id, period, reference, referenceDecimals } = facts;
  const when = whenText(period, id);
  const { statement, inSentence } = INDICATOR_TEXTS[id];
  const range = rangeText(facts);
  if (!range) return sentence(`${when}, ${inSentence}\u00a0: aucune valeur publiée`) + absenceText(facts);
  const main =
    typeof reference === 'number'
      ? `${when}, ${statement(cellText(reference, id, referenceDecimals))}\u202f; ${range}`
      : `${when}, ${inSentence} va ${range}`;
  return sentence(main) + flagText(facts) + absenceText(facts);
}

/** One sentence on one territory, spoken at each move on the map and shown under it. */
export function territorySentence(
  name: string,
  {
    id,
    cell,
    period,
    decimals,
    gap,
    flag,
    the,
  }: {
    id: IndicatorId;
    cell: Cell;
    period: Period;
    decimals: number;
    gap: Gap | undefined;
    flag?: Flag | undefined;
    /** What the gap is measured to, with its article. */
    the: string;
  },
): string {
  const against = gap ? `, ${gapWords(gap, decimals, the)}` : '';
  const mark = flag ? ` (${FLAG_TEXTS[flag].mark})` : '';
  return sentence(`${name}\u00a0: ${fullText(cell, id, decimals)}${mark} ${whenText(period, id)}${against}`);
}
