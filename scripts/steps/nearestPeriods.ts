import { yearOf, type Period } from '../../src/domain/period.ts';

/** Periods from the nearest to another, by their years, the earlier of two first. */
export function nearestPeriods(periods: readonly Period[], to: Period): readonly Period[] {
  const distance = (other: Period) => Math.abs(yearOf(other) - yearOf(to));
  return [...periods].sort((a, b) => distance(a) - distance(b) || yearOf(a) - yearOf(b));
}
