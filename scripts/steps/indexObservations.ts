import type { Observable } from '../../src/domain/observable.ts';
import { comparePeriods, type Period } from '../../src/domain/period.ts';
import type { Observation } from './observation.ts';

/** Observations of a level, found by indicator, period and territory. */
export interface ObservationIndex {
  readonly find: (indicator: Observable, period: Period, territory: string) => Observation | undefined;
  /** Periods at which an indicator was observed somewhere, in the order of time. */
  readonly periodsOf: (indicator: Observable) => readonly Period[];
}

/** Observations ready to be found; each is given once (see `readObservations`). */
export function indexObservations(observations: readonly Observation[]): ObservationIndex {
  const keyOf = (...key: readonly string[]) => key.join();
  const byKey = new Map(observations.map((o) => [keyOf(o.indicator, o.period, o.territory), o]));
  const periods = new Map<Observable, Set<Period>>();
  for (const { indicator, period } of observations) {
    periods.set(indicator, (periods.get(indicator) ?? new Set()).add(period));
  }
  return {
    find: (indicator, period, territory) => byKey.get(keyOf(indicator, period, territory)),
    periodsOf: (indicator) => [...(periods.get(indicator) ?? [])].sort(comparePeriods),
  };
}
