import type { WalkThreshold } from '../../domain/access.ts';
import type { ServiceCategory } from '../../domain/service.ts';
import { isMeasured, knowledgeIn, walkOf, type AccessView, type Where } from './walks.ts';

/** A category that no known position brings within reach, and how many positions are known. */
export interface Unreached {
  readonly category: ServiceCategory;
  readonly placed: number;
  readonly counted: number | null;
}

/** What of a basket is not within reach of half of the inhabitants of a territory. */
export interface Missing {
  readonly threshold: WalkThreshold;
  /** Categories of the basket. */
  readonly size: number;
  /** Within reach of half of the inhabitants. */
  readonly reached: readonly ServiceCategory[];
  /** All positions are known, and none is within reach: missing. */
  readonly sure: readonly Unreached[];
  /** None known is within reach, but positions are missing: nobody can tell. */
  readonly unknown: readonly Unreached[];
  /** No position is published: not measured. */
  readonly unplaced: readonly ServiceCategory[];
}

/** What of the basket is not within reach of half of the inhabitants, and how surely. */
export function missingIn(view: AccessView, where: Where): Missing {
  const { access, choices } = view;
  const threshold = access.parameters.basketThreshold;
  const reached: ServiceCategory[] = [];
  const sure: Unreached[] = [];
  const unknown: Unreached[] = [];
  const unplaced: ServiceCategory[] = [];
  for (const category of choices.basket) {
    const knowledge = knowledgeIn(access, category);
    const walk = walkOf(view, where, category);
    if (knowledge === 'unplaced') unplaced.push(category);
    else if (walk && walk.minutes !== null && walk.minutes <= threshold) reached.push(category);
    else if (walk || !isMeasured(access, category)) {
      const { placed = 0, counted = null } = access.completeness[category] ?? {};
      const told = { category, placed, counted: counted?.number ?? null };
      (knowledge === 'complete' ? sure : unknown).push(told);
    }
  }
  return { threshold, size: choices.basket.length, reached, sure, unknown, unplaced };
}
