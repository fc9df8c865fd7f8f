import { yearOf, type Period } from '../../src/domain/period.ts';
import type { PublishedSeries } from '../../src/domain/published.ts';

/** The last period met in the series, a year before an edition of the same year; empty if there is none. */
export function latestPeriod(series: PublishedSeries): string {
  const periods = Object.values(series).flatMap((level) =>
    Object.values(level).flatMap((one) => one.periods),
  );
  const later = (a: Period, b: Period) =>
    yearOf(b) > yearOf(a) || (yearOf(b) === yearOf(a) && b < a) ? b : a;
  return periods.length === 0 ? '' : periods.reduce(later);
}
