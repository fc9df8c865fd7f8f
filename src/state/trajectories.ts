import { mayCompare } from '../domain/comparability.ts';
import { decimalsOf, INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { Series } from '../domain/published.ts';
import { roundingMargin } from '../stats/margin.ts';
import { rankIntervals, type RankInterval } from '../stats/rankInterval.ts';
import { trajectoryOf, type Moment, type Trajectory } from '../stats/trajectory.ts';
import { referenceCells, referenceMargin, type ReferenceCode } from './reference.ts';

/** A series with all that is needed to judge it. */
export interface Judged {
  readonly id: IndicatorId;
  readonly level: Level;
  readonly series: Series;
  readonly reference: ReferenceCode;
}

/**
 * The half-width of the 95 % interval of a figure: what the build published, or the rounding of what is displayed.
 * `undefined` where it is not known.
 */
function marginAt(
  { id, level, series }: Omit<Judged, 'reference'>,
  code: string,
  index: number,
): number | undefined {
  const own = series.margins?.[code]?.[index];
  return own === null ? undefined : Math.max(own ?? 0, roundingMargin(decimalsOf(id, level)));
}

/** A figure of a territory and its reference at a period, with their margins. */
export function momentAt(judged: Judged, code: string, period: Period): Moment {
  const { id, series, reference } = judged;
  const index = series.periods.indexOf(period);
  return {
    period,
    cell: series.values[code]?.[index] ?? 'missing',
    margin: marginAt(judged, code, index),
    reference: referenceCells(series, reference)[index] ?? 'missing',
    referenceMargin: referenceMargin(series, reference, index, INDICATORS[id].decimals),
  };
}

/** The periods before another, in the order of time: what a trajectory may start from. */
export function earlierPeriods({ periods }: Pick<Series, 'periods'>, now: Period): readonly Period[] {
  return periods.filter((period) => comparePeriods(period, now) < 0);
}

/**
 * The period that a trajectory starts from unless the visitor chooses: the earliest that compares and where the
 * reference is known, else the earliest that compares, else the earliest; `null` where there is none before.
 */
export function defaultSince({ id, series, reference }: Judged, now: Period): Period | null {
  const earlier = earlierPeriods(series, now);
  const comparable = earlier.filter((period) => mayCompare(id, period, now).may);
  const cells = referenceCells(series, reference);
  const known = comparable.filter((period) => typeof cells[series.periods.indexOf(period)] === 'number');
  return known[0] ?? comparable[0] ?? earlier[0] ?? null;
}

/** The trajectory of each territory between two periods, by code. Without an earlier period there is none. */
export function trajectoriesOf(
  judged: Judged,
  codes: readonly string[],
  since: Period | null,
  now: Period,
): ReadonlyMap<string, Trajectory> {
  return new Map(
    codes.map((code) => [
      code,
      since === null
        ? { comparable: false, reason: { why: 'onePeriod' } }
        : trajectoryOf(judged.id, momentAt(judged, code, since), momentAt(judged, code, now)),
    ]),
  );
}

/**
 * The interval of the rank of each territory whose figure and margin are known, from the end of concern; the highest
 * where neither is.
 */
export function ranksOf(
  judged: Judged,
  codes: readonly string[],
  now: Period,
): ReadonlyMap<string, RankInterval> {
  const figures = codes.flatMap((code) => {
    const { cell, margin } = momentAt(judged, code, now);
    return typeof cell === 'number' && margin !== undefined ? [{ code, value: cell, margin }] : [];
  });
  return rankIntervals(figures, INDICATORS[judged.id].concern !== 'low');
}
