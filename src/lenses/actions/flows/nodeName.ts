import { listOf } from '../../../i18n/format.ts';
import { ACTIONS_FR } from '../../../i18n/fr/actions.ts';
import type { FlowNode } from '../../../stats/register/flows.ts';
import type { RegisterNames } from '../registerNames.ts';

/** The most names of one node that are written: the others are counted. */
const MOST = 4;

/** The name of a node of the flow: several partners, or territories, that share an amount without a split stand together. */
export function nodeName({ stage, of }: Pick<FlowNode, 'stage' | 'of'>, names: RegisterNames): string {
  const { flows } = ACTIONS_FR;
  if (of.length === 0) return stage === 'partners' ? flows.noPartner : flows.nowhere;
  const nameOf = {
    partners: names.partner,
    programme: names.programme,
    theme: names.theme,
    territories: names.place,
  }[stage];
  const all = of.map(nameOf);
  if (all.length === 1) return all[0] ?? '';
  const some =
    all.length > MOST
      ? flows.others(all.slice(0, MOST - 1).join(', '), String(all.length - MOST + 1))
      : listOf(all);
  return flows.together(some);
}
