import { comparePeriods, periodKind, yearOf, type Period } from '../domain/period.ts';
import type { Series } from '../domain/published.ts';

/**
 * The period of the population that goes with figures of `period`: the same year, else the last known before, else
 * the first. For an edition, which states no year, the last known.
 */
export function populationPeriod(population: Series | undefined, period: Period): Period | undefined {
  const known = [...(population?.periods ?? [])].sort(comparePeriods);
  if (periodKind(period) === 'edition') return known.at(-1);
  return known.filter((candidate) => yearOf(candidate) <= yearOf(period)).at(-1) ?? known[0];
}

/** Inhabitants of a territory at a period of the population series; `undefined` for an absence. */
export function inhabitantsAt(population: Series | undefined, period: Period | undefined, code: string) {
  const cell = period && population?.values[code]?.[population.periods.indexOf(period)];
  return typeof cell === 'number' ? cell : undefined;
}
