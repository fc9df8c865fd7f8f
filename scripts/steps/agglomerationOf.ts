import type { Formula } from '../../src/domain/indicator.ts';
import { maySum } from '../../src/domain/comparability.ts';
import type { IndicatorId } from '../../src/domain/indicators.ts';
import { type Observable } from '../../src/domain/observable.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Period } from '../../src/domain/period.ts';
import { combine, evaluate, partsOf, type Evaluated } from './evaluate.ts';
import type { ObservationIndex } from './indexObservations.ts';
import { MISSING, sumOf } from './ratioOf.ts';

/** What the value of the agglomeration is made from. */
export interface AgglomerationInput {
  /** Code under which the references give its own published figures. */
  readonly code: string;
  readonly communes: readonly string[];
  readonly index: ObservationIndex;
  readonly references: ObservationIndex;
}

/**
 * An indicator of the whole agglomeration in a period.
 *
 * A ratio is the ratio of the sums over all communes, a count their sum, and any other figure is what the
 * producer publishes for the agglomeration itself. Never a mean of rates, never a partial sum.
 */
export function agglomerationOf(
  id: IndicatorId,
  formula: Formula,
  period: Period,
  { code, communes, index, references }: AgglomerationInput,
): Evaluated {
  const level: Level = 'commune';
  if (formula.kind === 'observed' && !maySum(id, level).may)
    return evaluate(id, formula, period, code, references);

  const over = (part: Observable) => communes.map((commune) => index.find(part, period, commune));
  const measure = combine(id, formula, (part) => sumOf(over(part).map((found) => found?.measure ?? MISSING)));
  const from = partsOf(id, formula).flatMap((part) => over(part).filter((found) => found !== undefined));
  return { measure, from };
}
