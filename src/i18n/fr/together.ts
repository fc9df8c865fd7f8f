import type { TogetherRefusal } from '../../domain/together.ts';
import { INDICATOR_TEXTS } from './indicators.ts';

/** Why indicators may not stand together, in one sentence. */
export function togetherText(refusal: TogetherRefusal): string {
  switch (refusal.why) {
    case 'count':
      return `«\u00a0${INDICATOR_TEXTS[refusal.id].label}\u00a0» est un nombre\u00a0: il suit la taille du territoire. Seuls des taux et des montants se lisent ensemble.`;
    case 'same':
      return 'C’est deux fois le même indicateur.';
    case 'unemployments':
      return 'Le chômage du recensement et les demandeurs d’emploi inscrits comptent en grande partie les mêmes personnes, avec deux définitions\u00a0: ils ne se lisent jamais ensemble.';
    case 'noConcern':
      return `«\u00a0${INDICATOR_TEXTS[refusal.id].label}\u00a0» n’est ni favorable ni défavorable\u00a0: il ne dit pas de besoin.`;
    default:
      return refusal satisfies never;
  }
}
