import type { NeedStrength } from '../../stats/register/needStrength.ts';
import type { AnswerState, NeedGrid } from './grid.ts';
import type { Need, NoNeed } from './needs.ts';

/** What is known of a need: how strong it is, or nothing. */
export type NeedState = NeedStrength | 'unknown';

/** The states of a need, from the strongest; what is not known last. */
export const NEED_STATES = ['strong', 'moderate', 'weak', 'unknown'] as const satisfies readonly NeedState[];

/** What is known of a need. */
export function needState(need: Need): NeedState {
  return need.known ? need.strength : 'unknown';
}

/** How many cells of a grid are of each kind. Each cell counts once in `needs` and once in `answers`. */
export interface GridCounts {
  readonly cells: number;
  readonly blanks: number;
  readonly needs: Readonly<Record<NeedState, number>>;
  readonly answers: Readonly<Record<AnswerState, number>>;
  /** Of the needs that are not known, why; those that have no cell are left out. */
  readonly reasons: readonly { readonly why: NoNeed['why']; readonly cells: number }[];
}

/** Counts the cells of a grid, for its legend. */
export function gridCounts({ rows }: NeedGrid): GridCounts {
  const cells = rows.flatMap((row) => row.cells);
  const needs: Record<NeedState, number> = { strong: 0, moderate: 0, weak: 0, unknown: 0 };
  const answers: Record<AnswerState, number> = {
    ...{ located: 0, shared: 0, inCommune: 0, contract: 0, unknown: 0 },
    ...{ none: 0, noActionData: 0 },
  };
  const reasons = new Map<NoNeed['why'], number>();
  for (const { need, answer } of cells) {
    needs[needState(need)] += 1;
    answers[answer.state] += 1;
    if (!need.known) reasons.set(need.reason.why, (reasons.get(need.reason.why) ?? 0) + 1);
  }
  return {
    cells: cells.length,
    blanks: cells.filter(({ isBlank }) => isBlank).length,
    ...{ needs, answers },
    reasons: [...reasons].map(([why, count]) => ({ why, cells: count })),
  };
}
