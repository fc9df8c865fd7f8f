import { maySum } from './comparability.ts';
import { COUNTS, type CountId } from './count.ts';
import { INDICATORS, formulaOf, indicatorsAt, isIndicatorId, type IndicatorId } from './indicators.ts';
import type { Level } from './level.ts';
import { RECORDED, isRecordedId, type RecordedId } from './recorded.ts';
import { UNIT_BOUNDS } from './unit.ts';

/** What a table of observations may name: an indicator, a count that ratios are made from, or what is only recorded. */
export type Observable = IndicatorId | CountId | RecordedId;

/** Counts that the table of a level may hold though no ratio is made from them there yet. */
const KEPT_COUNTS: Readonly<Partial<Record<Level, readonly CountId[]>>> = {
  iris: ['population15to64', 'dwellings', 'mainResidences', 'vacantDwellings', 'socialMainResidences'],
};

/** Whether a table of observations may name this. */
export function isObservable(text: string): text is Observable {
  return isIndicatorId(text) || isRecordedId(text) || COUNTS.some((count) => count === text);
}

/**
 * What the table of a level may hold: indicators read as published there, the counts its ratios are made from or may
 * be, and what is recorded at that level.
 */
export function observablesAt(level: Level): ReadonlySet<Observable> {
  const shown = indicatorsAt(level).flatMap((id): readonly Observable[] => {
    const formula = formulaOf(id, level);
    if (formula?.kind !== 'ratio') return [id];
    return [formula.numerator, ...(formula.minus ? [formula.minus] : []), formula.denominator];
  });
  const recorded = Object.keys(RECORDED).filter(
    (id): id is RecordedId => isRecordedId(id) && RECORDED[id].levels.some((known) => known === level),
  );
  return new Set([...shown, ...(KEPT_COUNTS[level] ?? []), ...recorded]);
}

/** Bounds of a figure, both included: outside them it is an error of the file. A count has those of its unit. */
export function boundsOf(id: Observable): readonly [min: number, max: number] {
  if (isRecordedId(id)) return RECORDED[id].bounds;
  return UNIT_BOUNDS[isIndicatorId(id) ? INDICATORS[id].unit : 'count'];
}

/** Whether figures of communes may be added up: counts may; rates, medians and indices never. */
export function isSummable(id: Observable): boolean {
  if (isRecordedId(id)) return RECORDED[id].additive;
  return isIndicatorId(id) ? maySum(id, 'commune').may : true;
}
