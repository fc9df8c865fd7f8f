import type { AccessLevel } from '../../domain/access.ts';
import type { AccessChoices } from './choices.ts';
import { isPublishedBasket } from './figures.ts';
import { isWalk } from './measures.ts';
import { isOwnPace, type AccessView } from './walks.ts';

/** Levels whose sample points the figures of a view are made from; none where these are published. */
export function neededLevels(view: AccessView & { readonly choices: AccessChoices }): readonly AccessLevel[] {
  const { measure } = view.choices;
  const isMade = (isWalk(measure) && !isOwnPace(view)) || (measure === 'basket' && !isPublishedBasket(view));
  if (!isMade) return [];
  return view.level === 'commune' ? ['commune'] : ['commune', view.level];
}
