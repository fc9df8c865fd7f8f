import { decimalsOf, INDICATOR_IDS, INDICATORS, type IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { Cell, Flag } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { PublishedSeries, Series } from '../../domain/published.ts';
import { defaultSince, momentAt, type Judged } from '../../state/trajectories.ts';
import type { Figure } from '../../stats/difference.ts';
import { gapOf, type Gap } from '../../stats/gap.ts';
import { standingOf, type Standing } from '../../stats/standing.ts';
import { trajectoryOf } from '../../stats/trajectory.ts';
import { shownPeriods } from './shownPeriods.ts';

/** A territory to be compared. */
export interface Compared {
  readonly code: string;
  readonly level: Level;
}

/** A figure of a territory as the comparison shows it. */
export interface Reading extends Figure {
  readonly decimals: number;
  readonly flag: Flag | undefined;
  /** To the agglomeration at the same period; absent where either is, or for a count. */
  readonly gap: Gap | undefined;
  /** How the gap moved, and since when; absent where nothing may be said. */
  readonly evolution: { readonly standing: Standing; readonly since: Period } | undefined;
}

/** An indicator with the figures of the territories compared, in their order. */
export interface Line {
  readonly id: IndicatorId;
  /** `undefined` where the indicator is not published at the level of the territory. */
  readonly readings: readonly (Reading | undefined)[];
  /** The agglomeration at the periods shown: where it has figures, else at the first, with the reason. */
  readonly agglomeration: readonly { readonly period: Period; readonly cell: Cell }[];
}

/** The lines that have the figure of a territory at least, in the order of the menus. */
export function comparisonOf(series: PublishedSeries, territories: readonly Compared[]): readonly Line[] {
  const levels = territories.map(({ level }) => level);
  return INDICATOR_IDS.flatMap((id) => {
    const periods = shownPeriods(series, id, levels);
    const readings = territories.map((territory) => readingOf(series, id, territory, periods));
    const hasFigure = readings.some((reading) => typeof reading?.cell === 'number');
    return hasFigure ? [{ id, readings, agglomeration: wholeOf(series, id, periods) }] : [];
  });
}

/** Whether all the territories compared have a figure. */
export function isCommon({ readings }: Line): boolean {
  return readings.every((reading) => typeof reading?.cell === 'number');
}

function readingOf(
  all: PublishedSeries,
  id: IndicatorId,
  { code, level }: Compared,
  periods: ReadonlyMap<Level, Period>,
): Reading | undefined {
  const [series, period] = [all[level][id], periods.get(level)];
  if (!series || !period) return undefined;
  const judged: Judged = { id, level, series, reference: null };
  const { cell, margin, reference } = momentAt(judged, code, period);
  const known = typeof cell === 'number' && typeof reference === 'number';
  return {
    ...{ level, period, cell, margin },
    decimals: decimalsOf(id, level),
    flag: series.flags?.[code]?.[period],
    gap: known ? gapOf(cell, reference, INDICATORS[id].unit) : undefined,
    evolution: evolutionOf(judged, code, period),
  };
}

function evolutionOf(judged: Judged, code: string, period: Period): Reading['evolution'] {
  const since = defaultSince(judged, period);
  if (since === null) return undefined;
  const moments = [momentAt(judged, code, since), momentAt(judged, code, period)] as const;
  const standing = standingOf(trajectoryOf(judged.id, ...moments), INDICATORS[judged.id].concern);
  return standing === 'notComparable' ? undefined : { standing, since };
}

function wholeOf(
  all: PublishedSeries,
  id: IndicatorId,
  periods: ReadonlyMap<Level, Period>,
): Line['agglomeration'] {
  const cellOf = ({ periods: known, agglomeration }: Series, period: Period) =>
    agglomeration[known.indexOf(period)] ?? 'missing';
  const told = [...periods].flatMap(([level, period]) => {
    const series = all[level][id];
    return series ? [{ period, cell: cellOf(series, period) }] : [];
  });
  const once = told.filter(({ period }, i) => told.findIndex((other) => other.period === period) === i);
  const figures = once.filter(({ cell }) => typeof cell === 'number');
  return figures.length > 0 ? figures : once.slice(0, 1);
}
