import { decimalsOf, INDICATORS, type IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { Cell } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { LevelSeries, PublishedSeries, Series } from '../../domain/published.ts';
import { mayCross } from '../../domain/together.ts';
import { offeredAt } from '../../state/offered.ts';
import { classify, classIn, type Classification } from '../../stats/classification.ts';

/** Classes of each indicator of a crossing. */
export const CROSSED_CLASSES = 3;

/** One of the two indicators of a crossing, at one period. */
export interface Side {
  readonly id: IndicatorId;
  readonly period: Period;
  readonly decimals: number;
  /** Three classes of about as many figures over all its periods; fewer where figures tie. */
  readonly classification: Classification;
  readonly agglomeration: Cell;
  readonly cellOf: (code: string) => Cell;
  /** The lowest and the highest figure of all periods: a change of period moves no scale. */
  readonly extent: readonly [number, number];
}

/** Two indicators, across and upright. */
export interface Crossing {
  readonly across: Side;
  readonly upright: Side;
}

/**
 * What an indicator is crossed with until the visitor chooses: the first that it may be crossed with of another theme,
 * else of its own; `undefined` where the level offers none.
 */
export function defaultCrossed(
  series: PublishedSeries,
  level: Level,
  id: IndicatorId,
): IndicatorId | undefined {
  const allowed = offeredAt(series, level).filter((other) => mayCross(id, other).may);
  return allowed.find((other) => INDICATORS[other].theme !== INDICATORS[id].theme) ?? allowed[0];
}

/** A rate or an amount of the level to show instead of a count; `undefined` where it has none. */
export function firstRate(series: PublishedSeries, level: Level): IndicatorId | undefined {
  return offeredAt(series, level).find((id) => INDICATORS[id].unit !== 'count');
}

/**
 * Two indicators of a level: the first at the period of the view, the second at the same one if it has it, else at its
 * own latest. `undefined` where one has no figure here.
 */
export function crossingOf(
  series: LevelSeries,
  level: Level,
  ids: readonly [across: IndicatorId, upright: IndicatorId],
  period: Period,
): Crossing | undefined {
  const across = sideOf(series[ids[0]], level, ids[0], period);
  const upright = sideOf(series[ids[1]], level, ids[1], period);
  return across && upright && { across, upright };
}

function sideOf(series: Series | undefined, level: Level, id: IndicatorId, wanted: Period): Side | undefined {
  const period = series?.periods.includes(wanted) ? wanted : series?.periods.at(-1);
  if (!series || !period) return undefined;
  const index = series.periods.indexOf(period);
  const decimals = decimalsOf(id, level);
  const rows = Object.values(series.values);
  const figures = [...rows.flat(), ...series.agglomeration].filter((cell) => typeof cell === 'number');
  return {
    ...{ id, period, decimals },
    classification: classify(
      'quantiles',
      series.periods.map((_, i) => ({
        cells: rows.map((cells) => cells[i] ?? 'missing'),
        reference: 'missing' as const,
      })),
      CROSSED_CLASSES,
      INDICATORS[id].unit,
      decimals,
    ),
    agglomeration: series.agglomeration[index] ?? 'missing',
    cellOf: (code) => series.values[code]?.[index] ?? 'missing',
    extent: figures.length === 0 ? [0, 1] : [Math.min(...figures), Math.max(...figures)],
  };
}

/** How many classes a side has. */
export function classesOf({ classification }: Side): number {
  return classification.breaks.length + 1;
}

/**
 * How far a figure is towards the difficulty: 0 for the class with the least, up to one less than there are classes.
 * Where neither end is a difficulty, towards the highest. `undefined` for an absence.
 */
export function degreeOf(side: Side, cell: Cell): number | undefined {
  const rank = classIn(side.classification, cell, 'missing', INDICATORS[side.id].unit);
  if (rank === undefined) return undefined;
  return INDICATORS[side.id].concern === 'low' ? side.classification.breaks.length - rank : rank;
}
