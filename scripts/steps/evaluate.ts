import type { Formula } from '../../src/domain/indicator.ts';
import type { IndicatorId } from '../../src/domain/indicators.ts';
import type { Observable } from '../../src/domain/observable.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { ObservationIndex } from './indexObservations.ts';
import type { Observation } from './observation.ts';
import { MISSING, ratioOf } from './ratioOf.ts';

/** A figure and the observations it was read or computed from. */
export interface Evaluated {
  readonly measure: Measure;
  readonly from: readonly Observation[];
}

/** The observables an indicator is made from: itself, or its counts. */
export function partsOf(id: IndicatorId, formula: Formula): readonly Observable[] {
  if (formula.kind === 'observed') return [id];
  return [formula.numerator, ...(formula.minus ? [formula.minus] : []), formula.denominator];
}

/** An indicator of a territory in a period, by its formula. A figure that no table gives is missing. */
export function evaluate(
  id: IndicatorId,
  formula: Formula,
  period: Period,
  territory: string,
  index: ObservationIndex,
): Evaluated {
  const find = (part: Observable) => index.find(part, period, territory);
  const measureOf = (part: Observable) => find(part)?.measure ?? MISSING;
  const from = partsOf(id, formula)
    .map(find)
    .filter((observation) => observation !== undefined);
  return { measure: combine(id, formula, measureOf), from };
}

/** The formula of an indicator over whatever gives the measure of each of its parts: a territory, or a sum. */
export function combine(
  id: IndicatorId,
  formula: Formula,
  measureOf: (part: Observable) => Measure,
): Measure {
  if (formula.kind === 'observed') return measureOf(id);
  return ratioOf({
    numerator: measureOf(formula.numerator),
    minus: formula.minus && measureOf(formula.minus),
    denominator: measureOf(formula.denominator),
  });
}
