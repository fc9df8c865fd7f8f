import { WALK_THRESHOLDS, type WalkThreshold } from '../../domain/access.ts';
import type { Cell } from '../../domain/measure.ts';
import { isServiceCategory, type ServiceCategory } from '../../domain/service.ts';
import { basketCounts, type BasketCounts } from '../../stats/basketCounts.ts';
import { basketText } from './basket.ts';
import type { AccessChoices } from './choices.ts';
import {
  absent,
  leastBound,
  mostBound,
  wholeMinutes,
  wholePercent,
  type AccessFigure,
} from '../../domain/accessFigure.ts';
import {
  isMeasured,
  isOwnPace,
  knowledgeIn,
  matrixOf,
  minutesAt,
  pointsOf,
  territoryAccess,
  walkOf,
  type AccessView,
  type Where,
} from './walks.ts';

/** The categories of the basket that are measured: the others have no position, and are told apart. */
export function measuredBasket({
  access,
  choices,
}: Pick<AccessView, 'access' | 'choices'>): readonly ServiceCategory[] {
  return choices.basket.filter((category) => isMeasured(access, category));
}

/** Whether the published file tells how the basket of the choices is reached, at their speed. */
export function isPublishedBasket(view: Pick<AccessView, 'access' | 'choices'>): boolean {
  const { access, choices } = view;
  return isOwnPace(view) && basketText(choices.basket, access) === null && hasSameBasket(view);
}

/** A category that is told of only around the agglomeration may be counted there and not here. */
function hasSameBasket(view: Pick<AccessView, 'access' | 'choices'>): boolean {
  const published = view.access.agglomeration.basket[view.choices.engine];
  return published?.categories === measuredBasket(view).length;
}

/**
 * How many of the categories of the basket are within reach: as published for the basket and the speed of the atlas,
 * else from the sample points. `undefined` while these come, `null` where nobody lives or nothing is measured.
 */
export function basketOf(view: AccessView, where: Where): BasketCounts | null | undefined {
  const { access, choices } = view;
  const measured = measuredBasket(view);
  if (measured.length === 0) return null;
  if (isPublishedBasket(view)) return territoryAccess(view, where)?.basket[choices.engine] ?? null;
  if (!matrixOf(view, where)) return undefined;
  const points = pointsOf(view, where);
  const lists = points?.matrix.metres[choices.engine];
  if (!points || !lists) return null;
  const minutes = measured.map((category) =>
    minutesAt(view, (lists[access.categories.indexOf(category)] ?? []).slice(points.first, points.end)),
  );
  return basketCounts(
    minutes,
    points.matrix.weights.slice(points.first, points.end),
    access.parameters.basketThreshold,
  );
}

/** The figure of the view for a territory, as it is shown; `undefined` while what it needs is on its way. */
export function figureOf(
  view: AccessView & { readonly choices: AccessChoices },
  where: Where,
): AccessFigure | undefined {
  const { access, choices } = view;
  switch (choices.measure) {
    case 'share':
    case 'median':
      return walkFigure(view, where, choices.subject, choices.measure === 'share' ? choices.threshold : null);
    case 'basket': {
      const measured = measuredBasket(view);
      if (measured.length === 0) return { kind: 'unplaced' };
      const counts = basketOf(view, where);
      if (!counts) return counts === null ? absent('missing') : undefined;
      const isSure = measured.every((category) => knowledgeIn(access, category) === 'complete');
      return { kind: 'value', value: counts.median, bound: isSure ? 'exact' : 'atLeast' };
    }
    case 'supply': {
      const supply = access.supply.find(({ id }) => id === choices.subject);
      return exactly(where === null ? supply?.agglomeration.rate : supply?.rates[where]);
    }
    case 'apl': {
      const apl = access.apl.find(({ id }) => id === choices.subject);
      return where === null ? absent('notApplicable') : exactly(apl?.values[where]);
    }
    case 'floating': {
      const floating = access.floating.find(({ category }) => category === choices.subject);
      const value = where === null ? floating?.agglomeration : floating?.values[where];
      if (value === undefined || !floating) return absent('missing');
      return { kind: 'value', value, bound: leastBound(knowledgeIn(access, floating.category)) };
    }
  }
}

/** The part of the inhabitants within a threshold of a category; its median time where the threshold is `null`. */
export function walkFigure(
  view: AccessView,
  where: Where,
  category: string,
  threshold: WalkThreshold | null,
): AccessFigure | undefined {
  if (!isServiceCategory(category)) return absent('missing');
  const knowledge = knowledgeIn(view.access, category);
  if (knowledge === 'unplaced') return { kind: 'unplaced' };
  if (!isMeasured(view.access, category)) return { kind: 'none' };
  const walk = walkOf(view, where, category);
  if (!walk) return absent('missing');
  if (threshold === null) {
    return walk.minutes === null
      ? { kind: 'unreached' }
      : { kind: 'value', value: wholeMinutes(walk.minutes), bound: mostBound(knowledge) };
  }
  const share = walk.shares?.[WALK_THRESHOLDS.indexOf(threshold)];
  if (share === undefined) return undefined;
  const bound = leastBound(knowledge);
  return { kind: 'value', value: wholePercent(share, bound), bound };
}

function exactly(cell: Cell | undefined): AccessFigure {
  return typeof cell === 'number'
    ? { kind: 'value', value: cell, bound: 'exact' }
    : absent(cell ?? 'missing');
}
