import type { IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Absence } from '../domain/measure.ts';
import type { Standfast } from '../stats/priorities.ts';
import { formatNumber, listOf, plural } from './format.ts';
import { ABSENCE_TEXTS, LEVEL_TEXTS } from './fr/domain.ts';
import { INDICATOR_TEXTS } from './fr/indicators.ts';
import { sentence } from './words.ts';

/** A share of the weightings (0 to 1): "86 %"; nearly all or nearly none never read as all or none. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.01) return 'moins de 1\u202f%';
  if (share > 0.99 && share < 1) return 'plus de 99\u202f%';
  return `${formatNumber(share * 100, 0)}\u202f%`;
}

/** The ranks over all weightings: "rang 2", "rang entre 1 et 4". */
export function ranksText({ first, last }: Pick<Standfast, 'first' | 'last'>): string {
  return first === last ? `rang ${first}` : `rang entre ${first} et ${last}`;
}

/** How a territory stands: "dans les trois premiers rangs avec 86 % des pondérations, rang entre 1 et 4". */
export function standfastText(own: Standfast): string {
  const ranks = ranksText(own);
  if (own.share === 0) return `dans les trois premiers rangs avec aucune des pondérations, ${ranks}`;
  const part = own.share === 1 ? 'toutes les pondérations' : `${shareText(own.share)} des pondérations`;
  return `dans les trois premiers rangs avec ${part}, ${ranks}`;
}

/** Why a territory is not ranked: "secret statistique pour le taux de pauvreté au seuil de 60 %". */
export function lackText(
  lacking: readonly { readonly id: IndicatorId; readonly absence: Absence }[],
): string {
  return listOf(
    lacking.map(({ id, absence }) => `${ABSENCE_TEXTS[absence]} pour ${INDICATOR_TEXTS[id].inSentence}`),
  );
}

/**
 * One sentence on who stays among the first whatever the weights: names, by constancy; where nobody does, the one that
 * is there most often. Empty where nobody is ranked.
 */
export function prioritiesSentence(
  level: Level,
  ranked: readonly { readonly name: string; readonly share: number }[],
  unranked: number,
): string {
  const [most] = ranked.toSorted((a, b) => b.share - a.share);
  if (!most) return '';
  const { one, many } = LEVEL_TEXTS[level];
  const lasting = ranked.filter(({ share }) => share >= 0.95).map(({ name }) => name);
  const left =
    unranked === 0
      ? ''
      : ` ${sentence(`${unranked} ${plural(unranked, `${one} n’a`, `${many} n’ont`)} pas toutes ces valeurs et ${plural(unranked, 'reste', 'restent')} hors du classement`)}`;
  const main =
    lasting.length === 0
      ? `aucun territoire ne reste dans les trois premiers rangs avec au moins 95\u202f% des pondérations\u202f; ${most.name} y est le plus souvent, avec ${shareText(most.share)}`
      : `${listOf(lasting)} ${plural(lasting.length, 'reste', 'restent')} dans les trois premiers rangs, sur ${ranked.length}, avec au moins 95\u202f% des pondérations`;
  return sentence(main) + left;
}
