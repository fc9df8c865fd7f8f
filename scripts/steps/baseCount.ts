import type { CountId } from '../../src/domain/count.ts';
import type { Formula } from '../../src/domain/indicator.ts';
import { formulaOf, INDICATORS, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Period } from '../../src/domain/period.ts';
import type { ObservationIndex } from './indexObservations.ts';
import { nearestPeriods } from './nearestPeriods.ts';

/** The communes of the agglomeration and their counts. */
export interface Communes {
  readonly codes: readonly string[];
  readonly index: ObservationIndex;
}

/** A rate of a territory whose base is asked for. */
export interface BaseInput {
  readonly id: IndicatorId;
  readonly formula: Formula;
  readonly code: string;
  readonly period: Period;
  /** The figures of the level of the territory. */
  readonly index: ObservationIndex;
  readonly communes: Communes;
}

/**
 * How many a rate is about: its denominator; or, where the counts of the level are not published, the least known
 * population of the territory times the part of the inhabitants of the communes that the count is, in the nearest
 * period that gives both. `undefined` where neither is known.
 */
export function baseCount({ id, formula, code, period, index, communes }: BaseInput): number | undefined {
  if (formula.kind === 'ratio') return valueOf(index, formula.denominator, period, code);
  const base = baseOf(id);
  if (!base) return undefined;
  const inhabitants = index
    .periodsOf('population')
    .map((year) => valueOf(index, 'population', year, code))
    .filter((value) => value !== undefined);
  const part = partOfInhabitants(base, period, communes);
  return inhabitants.length > 0 && part !== undefined ? part * Math.min(...inhabitants) : undefined;
}

/** The count that a rate is about, as its indicator says it or as it is computed over the communes. */
function baseOf(id: IndicatorId): CountId | undefined {
  const { uncertainty } = INDICATORS[id];
  const formula = formulaOf(id, 'commune');
  const own = uncertainty.kind === 'census' ? uncertainty.base : undefined;
  return own ?? (formula?.kind === 'ratio' ? formula.denominator : undefined);
}

function partOfInhabitants(base: CountId, period: Period, { codes, index }: Communes): number | undefined {
  for (const near of nearestPeriods(index.periodsOf(base), period)) {
    const pairs = codes.flatMap((code) => {
      const [count, inhabitants] = [
        valueOf(index, base, near, code),
        valueOf(index, 'population', near, code),
      ];
      return count !== undefined && inhabitants !== undefined ? [{ count, inhabitants }] : [];
    });
    const total = pairs.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
    if (total > 0) return pairs.reduce((sum, { count }) => sum + count, 0) / total;
  }
  return undefined;
}

function valueOf(index: ObservationIndex, count: CountId, period: Period, code: string): number | undefined {
  return index.find(count, period, code)?.measure.value ?? undefined;
}
