import type { Refusal } from '../domain/comparability.ts';
import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import { periodKind, type Period } from '../domain/period.ts';
import type { NotComparable } from '../stats/trajectory.ts';
import { formatShare, plural } from './format.ts';
import { ABSENCE_TEXTS } from './fr/domain.ts';
import { sentence, whenText } from './words.ts';

/** What a reason is told about. */
export interface ReasonContext {
  readonly id: IndicatorId;
  /** The later period. */
  readonly period: Period;
  /** What gaps are measured to, with its article. */
  readonly the: string;
}

/** Why something may not be said or done with figures, in one sentence. */
export function reasonText(reason: NotComparable | Refusal, { id, period, the }: ReasonContext): string {
  switch (reason.why) {
    case 'notAdditive':
      return 'Ces chiffres ne s’additionnent pas (Insee).';
    case 'noMean':
      return 'Une moyenne de taux n’est pas un taux\u00a0: il est recalculé à partir des nombres.';
    case 'samePeriod':
      return 'Les deux périodes sont la même.';
    case 'onePeriod':
      return 'Aucune période antérieure n’est publiée à ce niveau.';
    case 'kindsOfPeriod':
      return 'Une année, un trimestre et une édition ne se comparent pas entre eux.';
    case 'season':
      return 'Deux trimestres ne se comparent que d’une année à l’autre\u00a0: 1er avec 1er, 4e avec 4e.';
    case 'noMargin':
      return 'La marge de ce chiffre n’est pas connue à ce niveau\u00a0: rien ne peut être dit de son évolution.';
    case 'tooClose':
      return tooCloseText(reason, id, period);
    case 'editionLine':
      return 'Une édition ne dit pas l’année observée\u00a0: aucune ligne ne relie deux éditions.';
    case 'perimeters':
      return (
        `Le nouveau périmètre reprend ${formatShare(reason.kept)} de l’ancien, qui fait ${formatShare(reason.inherited)} du ` +
        `nouveau\u00a0: en dessous de 95\u202f% dans un sens, ce n’est plus le même quartier.`
      );
    case 'count':
      return 'Un nombre n’a pas d’écart\u00a0: seuls un taux ou un montant se comparent.';
    case 'noConcern':
      return 'Cet indicateur n’est ni favorable ni défavorable\u00a0: il n’y a rien à rattraper.';
    case 'absent':
      return sentence(
        `valeur absente ${whenText(reason.period, id)}\u00a0: ${ABSENCE_TEXTS[reason.absence]}`,
      );
    case 'noReference':
      return sentence(
        `${the} n’a pas de valeur de même définition ${whenText(reason.period, id)}\u00a0: ${ABSENCE_TEXTS[reason.absence]}`,
      );
    default:
      return reason satisfies never;
  }
}

function tooCloseText(
  { years, minimumYears }: Extract<Refusal, { why: 'tooClose' }>,
  id: IndicatorId,
  period: Period,
): string {
  const apart = `${years} ${plural(years, 'an', 'ans')}`;
  const needed = `${minimumYears} ${plural(minimumYears, 'an', 'ans')}`;
  if (periodKind(period) === 'edition')
    return `Deux éditions distantes de ${apart} ne se comparent pas\u00a0: il en faut au moins ${minimumYears} (Insee).`;
  return INDICATORS[id].uncertainty.kind === 'census'
    ? `Deux millésimes du recensement distants de ${apart} partagent des enquêtes\u00a0: il faut au moins ${needed} (Insee).`
    : `Deux années distantes de ${apart} ne se comparent pas ici\u00a0: l’atlas demande au moins ${needed} (l’Insee invite à la prudence).`;
}
