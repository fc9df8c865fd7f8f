import { formulaOf, INDICATORS, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Cell } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Series } from '../../src/domain/published.ts';
import { evaluate } from './evaluate.ts';
import type { ObservationIndex } from './indexObservations.ts';
import { toCell } from './toCell.ts';

/**
 * An indicator in wider territories, at these very periods: a ratio from their own counts, anything else as published.
 *
 * Those without a figure at any of the periods are left out. There is no gap between counts: they have none.
 */
export function referencesOf(
  id: IndicatorId,
  periods: readonly Period[],
  wider: readonly string[],
  references: ObservationIndex,
): Pick<Series, 'references'> {
  const formula = formulaOf(id, 'commune');
  const { unit } = INDICATORS[id];
  if (!formula || unit === 'count') return {};
  const known = wider
    .map((code): readonly [string, readonly Cell[]] => [
      code,
      periods.map((period) => toCell(evaluate(id, formula, period, code, references).measure, unit)),
    ])
    .filter(([, cells]) => cells.some((cell) => typeof cell === 'number'));
  return known.length > 0 ? { references: Object.fromEntries(known) } : {};
}
