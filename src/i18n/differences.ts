import { decimalsOf, INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import { foldText } from '../geo/accentFold.ts';
import type { Difference, NoDifference } from '../stats/difference.ts';
import { formatGap, formatNumber, listOf, plural } from './format.ts';
import { ABSENCE_TEXTS } from './fr/domain.ts';
import { gapWords, sentence, shortPeriod } from './words.ts';

/** A territory that a difference is told about: its name, as it is written, and its level. */
export interface Named {
  readonly name: string;
  readonly level: Level;
}

/** "qu'Anzin", "que Valenciennes", "qu'Hergnies", "que Hauts Champs": a name that begins with "ha" is not elided. */
function que(name: string): string {
  return /^(?:[aeiouy]|h(?!a))/.test(foldText(name)) ? `qu’${name}` : `que ${name}`;
}

/** "± 1,1", or "< 0,1" for what would read as nothing. */
function marginText(margin: number, decimals: number): string {
  const text = formatNumber(margin, decimals);
  return /[1-9]/.test(text) ? `±\u202f${text}` : `<\u202f${formatNumber(10 ** -decimals, decimals)}`;
}

/** Why two territories have no difference on an indicator, in one sentence. */
function noDifferenceText(reason: NoDifference, two: readonly [Named, Named]): string {
  switch (reason.why) {
    case 'count':
      return 'Un nombre dépend de la taille du territoire\u00a0: seuls un taux ou un montant se comparent.';
    case 'kindsOfPeriod':
      return 'Une édition ne dit pas l’année observée\u00a0: sa valeur ne se compare pas à celle d’une année.';
    case 'editionsOfLevels':
      return 'Les éditions de deux bases ne disent pas l’année observée\u00a0: elles ne se comparent pas.';
    case 'noMargin':
      return 'La marge de ces chiffres n’est pas connue\u00a0: rien ne dit si leur différence compte.';
    case 'otherPeriod':
      return `${reason.periods.map(shortPeriod).join(' et ')}\u00a0: deux périodes différentes ne se comparent pas.`;
    case 'absent':
      return sentence(`${two[reason.which].name}\u00a0: ${ABSENCE_TEXTS[reason.absence]}`);
    default:
      return reason satisfies never;
  }
}

/** The difference of two territories in one sentence, with its margin; or why there is none. */
export function differenceText(
  difference: Difference,
  id: IndicatorId,
  two: readonly [Named, Named],
): string {
  if (!difference.comparable) return noDifferenceText(difference.reason, two);
  const [first, second] = two;
  const decimals =
    INDICATORS[id].unit === 'euro' ? 0 : Math.min(...two.map(({ level }) => decimalsOf(id, level)));
  const { gap, margin, significant } = difference;
  const sure = `marge ${marginText(margin, decimals)}`;
  if (significant) {
    const words = gapWords(gap, decimals, second.name).replace(`que ${second.name}`, que(second.name));
    return sentence(`${first.name}\u00a0: ${words}, ${sure}`);
  }
  const names = listOf([first.name, second.name]);
  return sentence(`${names}\u00a0: pas de différence significative (${formatGap(gap, decimals)}, ${sure})`);
}

/** The sentence of the comparison: "Anzin et Valenciennes côte à côte : 24 indicateurs, dont 20 communs." */
export function comparedSentence(names: readonly string[], indicators: number, common: number): string {
  const count = `${indicators} ${plural(indicators, 'indicateur', 'indicateurs')}`;
  if (names.length === 1) return `${names[0]} à côté de l’agglomération\u00a0: ${count}.`;
  return `${listOf(names)} côte à côte\u00a0: ${count}, dont ${common} ${plural(common, 'commun', 'communs')}.`;
}
