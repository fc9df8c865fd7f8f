import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Published } from '../domain/published.ts';
import { offeredAt, offeredLevels } from './offered.ts';
import { defaultSince, trajectoriesOf } from './trajectories.ts';

/** An indicator and a level whose trajectories may be judged. */
export interface Proposal {
  readonly id: IndicatorId;
  readonly level: Level;
}

/**
 * What to show instead of a view where nothing compares: of the same theme first, at the same level first, the first
 * of the menus with one verdict at least against the agglomeration. None where the whole atlas has none.
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

function isJudged(series: Published['series'], { id, level }: Proposal): boolean {
  const own = series[level][id];
  const now = own?.periods.at(-1);
  if (!own || !now) return false;
  const judged = { id, level, series: own, reference: null };
  const found = trajectoriesOf(judged, Object.keys(own.values), defaultSince(judged, now), now);
  return [...found.values()].some(({ comparable }) => comparable);
}
