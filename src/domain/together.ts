import type { Answer } from './comparability.ts';
import { INDICATORS, type IndicatorId } from './indicators.ts';
import { UNEMPLOYMENT } from './unemployment.ts';

/** Why indicators may not stand together in one picture. Each has one French sentence, in the catalogue. */
export type TogetherRefusal =
  /** A count follows the size of a territory: it is crossed or weighed with nothing. */
  | { readonly why: 'count'; readonly id: IndicatorId }
  | { readonly why: 'same' }
  /** Unemployment of the census and registered job seekers never share a legend, an axis or a gap. */
  | { readonly why: 'unemployments' }
  /** Neither end of its scale is a difficulty. */
  | { readonly why: 'noConcern'; readonly id: IndicatorId };

const YES = { may: true } as const;

/** Whether two indicators may share the legend and the axes of one picture: two different rates or amounts. Symmetric. */
export function mayCross(a: IndicatorId, b: IndicatorId): Answer<TogetherRefusal> {
  const count = [a, b].find((id) => INDICATORS[id].unit === 'count');
  if (count) return { may: false, refusal: { why: 'count', id: count } };
  if (a === b) return { may: false, refusal: { why: 'same' } };
  const kinds = new Set([a, b].flatMap((id) => UNEMPLOYMENT[id] ?? []));
  return kinds.size > 1 ? { may: false, refusal: { why: 'unemployments' } } : YES;
}

/**
 * Whether an indicator may be weighed along with others: one that signals difficulty, of no other unemployment than
 * theirs. Those who are registered and those who declare it are largely the same people, counted by two rules.
 */
export function mayWeigh(id: IndicatorId, others: readonly IndicatorId[]): Answer<TogetherRefusal> {
  const { unit, concern } = INDICATORS[id];
  if (unit === 'count') return { may: false, refusal: { why: 'count', id } };
  if (concern === 'none') return { may: false, refusal: { why: 'noConcern', id } };
  const refused = others.map((other) => mayCross(id, other)).find(({ may }) => !may);
  return refused ?? YES;
}
