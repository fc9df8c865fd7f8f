import { mayCompare } from '../domain/comparability.ts';
import { INDICATORS } from '../domain/indicators.ts';
import type { Cell } from '../domain/measure.ts';
import { gapOf } from '../stats/gap.ts';
import { referenceCells } from './reference.ts';
import type { Judged } from './trajectories.ts';

/** The lowest and highest gap of all periods, and the lowest and highest change between any two that compare. */
export interface GapExtent {
  readonly gap: readonly [number, number];
  readonly change: readonly [number, number];
}

/** The extent of gaps and of their changes over all periods of a series: a change of period moves no scale. */
export function gapExtent({ id, series, reference }: Judged): GapExtent {
  const references = referenceCells(series, reference);
  const { unit } = INDICATORS[id];
  const gapsOf = (cells: readonly Cell[]) =>
    cells.map((cell, i) => {
      const own = references[i];
      return typeof cell === 'number' && typeof own === 'number' ? gapOf(cell, own, unit)?.amount : undefined;
    });
  const rows = Object.values(series.values).map(gapsOf);
  const pairs = series.periods.flatMap((before, i) =>
    series.periods.flatMap((now, j) => (j > i && mayCompare(id, before, now).may ? [[i, j] as const] : [])),
  );
  const changes = rows.flatMap((gaps) =>
    pairs.flatMap(([i, j]) => {
      const [before, now] = [gaps[i], gaps[j]];
      return before === undefined || now === undefined ? [] : [now - before];
    }),
  );
  return { gap: extremes(rows.flat().filter((gap) => gap !== undefined)), change: extremes(changes) };
}

function extremes(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
