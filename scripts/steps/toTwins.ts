import type { Cell } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { LevelSeries } from '../../src/domain/published.ts';
import {
  TWIN_OUTCOMES,
  TWIN_VARIABLE_IDS,
  TWIN_VARIABLES,
  type PublishedTwins,
  type Twin,
  type TwinOutcome,
  type TwinQuarter,
} from '../../src/domain/twins.ts';
import { nearest, standardise, type Profile } from '../../src/stats/nearest.ts';
import type { National, NationalRow } from './readNational.ts';
import { roundTo } from '../../src/stats/roundTo.ts';

const TWINS = 5;
/** Variables that two neighbourhoods must both have to be compared: all but two. */
const MINIMUM = TWIN_VARIABLE_IDS.length - 2;

/**
 * The five nearest neighbourhoods of France of each one of the atlas, by structure, and how they hold when a variable
 * is left out. The size counts by its logarithm: twice as many is as far as half as many.
 */
export function toTwins(
  { rows, columns }: National,
  ours: ReadonlySet<string>,
  series: LevelSeries,
): PublishedTwins {
  const periodsOf = (indicator: string) =>
    columns
      .filter((column) => column.indicator === indicator)
      .map(({ period }) => period)
      .sort();
  const periods = TWIN_VARIABLE_IDS.map((id) => periodsOf(TWIN_VARIABLES[id].of).at(-1) ?? ('' as Period));
  const outcomePeriods = Object.fromEntries(
    TWIN_OUTCOMES.map((id) => {
      const all = periodsOf(id);
      return [id, [...new Set([all.at(0), all.at(-1)])].filter((period) => period !== undefined)];
    }),
  ) as unknown as Record<TwinOutcome, readonly Period[]>;

  const values = rows.map((row) => TWIN_VARIABLE_IDS.map((id, v) => figureOf(row, id, periods[v])));
  const profiles = standardise(values.map(([size, ...shares]) => [logOf(size), ...shares]));
  const quarterOf = (index: number): TwinQuarter => {
    const row = rows[index];
    if (!row) throw new Error(`no neighbourhood at ${index}`);
    const outcomes = Object.fromEntries(
      TWIN_OUTCOMES.map((id) => [
        id,
        outcomePeriods[id].map((period): Cell => row.figures.get(`${id}@${period}`) ?? 'missing'),
      ]),
    ) as unknown as TwinQuarter['outcomes'];
    const { code, name, place } = row;
    return { code, name, place, values: values[index] ?? [], outcomes };
  };
  return {
    compared: profiles.filter((profile) => profile.filter((z) => z !== null).length >= MINIMUM).length,
    ...{ periods, outcomePeriods },
    deciles: TWIN_VARIABLE_IDS.map((_, v) => decilesOf(values.flatMap((profile) => profile[v] ?? []))),
    sources: sourcesOf(series, outcomePeriods),
    quarters: rows.flatMap(({ code }, index) =>
      ours.has(code) ? [{ ...quarterOf(index), twins: twinsOf(profiles, index, quarterOf) }] : [],
    ),
  };
}

function twinsOf(
  profiles: readonly Profile[],
  target: number,
  quarterOf: (index: number) => TwinQuarter,
): readonly Twin[] {
  const options = { count: TWINS, minimum: MINIMUM };
  const drops = TWIN_VARIABLE_IDS.map(
    (_, without) =>
      new Set(
        nearest(profiles, target, { ...options, minimum: MINIMUM - 1, without }).map(({ index }) => index),
      ),
  );
  return nearest(profiles, target, options).map(({ index, distance, shared }) => ({
    ...quarterOf(index),
    ...{ distance: roundTo(distance, 3), shared },
    stays: drops.filter((drop) => drop.has(index)).length,
  }));
}

/** A figure as published, or a count over another in percent; `null` where either is absent. */
function figureOf(
  { figures }: NationalRow,
  id: (typeof TWIN_VARIABLE_IDS)[number],
  period: Period | undefined,
): number | null {
  const { of, over }: { of: string; over?: string } = TWIN_VARIABLES[id];
  const figure = figures.get(`${of}@${period}`);
  if (typeof figure !== 'number') return null;
  if (over === undefined) return figure;
  const whole = figures.get(`${over}@${period}`);
  return typeof whole === 'number' && whole > 0 ? roundTo((100 * figure) / whole, 1) : null;
}

function logOf(size: number | null | undefined): number | null {
  return size !== null && size !== undefined && size > 0 ? Math.log(size) : null;
}

/** The figures that part all of them in tenths, from the lowest to the highest (nearest rank). */
function decilesOf(figures: readonly number[]): readonly number[] {
  const sorted = [...figures].sort((a, b) => a - b);
  return Array.from({ length: 11 }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / 10)] ?? NaN);
}

/** The sources of the same editions, as the series of the atlas cite them. */
function sourcesOf(
  series: LevelSeries,
  outcomePeriods: Readonly<Record<TwinOutcome, readonly Period[]>>,
): readonly string[] {
  const cited = TWIN_OUTCOMES.flatMap((id) =>
    outcomePeriods[id].flatMap((period) => series[id]?.sources[series[id].periods.indexOf(period)] ?? []),
  );
  return [...new Set(cited)].sort();
}
