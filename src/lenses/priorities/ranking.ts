import { decimalsOf, INDICATORS, type IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { Absence, Cell } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { LevelSeries } from '../../domain/published.ts';
import type { Priority } from '../../state/priorities.ts';
import { standfasts, type Standfast } from '../../stats/priorities.ts';
import { roundTo } from '../../stats/roundTo.ts';

/** A weighed indicator at the latest period of the level. */
export interface Weighing {
  readonly id: IndicatorId;
  readonly weight: number;
  readonly period: Period;
  readonly decimals: number;
  /** Whether some figures were rebuilt, or may be revised. */
  readonly flagged: boolean;
  readonly cellOf: (code: string) => Cell;
}

/** The territories that all weighed indicators know, with how they stand, and the others with what they lack. */
export interface Ranking {
  readonly weighings: readonly Weighing[];
  readonly ranked: ReadonlyMap<string, Standfast>;
  readonly unranked: ReadonlyMap<string, readonly { readonly id: IndicatorId; readonly absence: Absence }[]>;
}

/**
 * The ranking of the territories of a level over all reasonable weightings. Only territories with a figure for every
 * weighed indicator are ranked, among themselves: a missing one is replaced by nothing. Figures that read the same tie.
 */
export function rankingOf(
  series: LevelSeries,
  level: Level,
  codes: readonly string[],
  priorities: readonly Priority[],
): Ranking {
  const weighings = priorities.flatMap(({ indicator: id, weight }) => weighingOf(series, level, id, weight));
  const lacks = new Map(
    codes.map((code) => [
      code,
      weighings.flatMap(({ id, cellOf }) => {
        const cell = cellOf(code);
        return typeof cell === 'number' ? [] : [{ id, absence: cell }];
      }),
    ]),
  );
  const complete = codes.filter((code) => lacks.get(code)?.length === 0);
  const stood = standfasts(
    weighings.map(({ id, weight, decimals, cellOf }) => ({
      name: id,
      weight,
      concern: INDICATORS[id].concern === 'low' ? 'low' : 'high',
      values: complete.map((code) => roundTo(Number(cellOf(code)), decimals)),
    })),
  );
  return {
    weighings,
    ranked: new Map(complete.flatMap((code, i) => (stood[i] ? [[code, stood[i]] as const] : []))),
    unranked: new Map([...lacks].filter(([, lacking]) => lacking.length > 0)),
  };
}

function weighingOf(series: LevelSeries, level: Level, id: IndicatorId, weight: number): Weighing[] {
  const own = series[id];
  const period = own?.periods.at(-1);
  if (!own || !period) return [];
  const last = own.periods.length - 1;
  return [
    {
      ...{ id, weight, period },
      decimals: decimalsOf(id, level),
      flagged: Object.values(own.flags ?? {}).some((flags) => flags[period]),
      cellOf: (code) => own.values[code]?.[last] ?? 'missing',
    },
  ];
}
