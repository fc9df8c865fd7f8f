import { mayCompare } from '../domain/comparability.ts';
import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Published } from '../domain/published.ts';
import { offeredAt, offeredLevels } from './offered.ts';
import { defaultSince } from './trajectories.ts';

/** An indicator and a level whose trajectories may be judged. */
export interface Proposal {
  readonly id: IndicatorId;
  readonly level: Level;
}

/**
 * What to show instead of a view where nothing compares: of the same theme first, at the same level first, the first
 * of the menus whose last period has an earlier one to compare with, beside the agglomeration. It may be the pair that is
 * shown, at another period or beside another reference. None where the whole atlas has none.
 */
export function proposalFor({ series }: Published, { id, level }: Proposal): Proposal | undefined {
  const candidates = offeredLevels(series).flatMap((other) =>
    offeredAt(series, other).map((candidate) => ({ id: candidate, level: other })),
  );
  const distance = (other: Proposal) =>
    2 * Number(INDICATORS[other.id].theme !== INDICATORS[id].theme) + Number(other.level !== level);
  return candidates
    .toSorted((a, b) => distance(a) - distance(b))
    .find((candidate) => isJudged(series, candidate));
}

/** Whether the last period has an earlier one to compare with, and the agglomeration a figure at both. */
function isJudged(series: Published['series'], { id, level }: Proposal): boolean {
  const own = series[level][id];
  const now = own?.periods.at(-1);
  const { unit, concern } = INDICATORS[id];
  if (!own || !now || unit === 'count' || concern === 'none') return false;
  const since = defaultSince({ id, level, series: own, reference: null }, now);
  if (since === null || !mayCompare(id, since, now).may) return false;
  return [since, now].every((period) => typeof own.agglomeration[own.periods.indexOf(period)] === 'number');
}
