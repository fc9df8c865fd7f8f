import { mayCompare } from '../domain/comparability.ts';
import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Published } from '../domain/published.ts';
import { offeredAt, offeredLevels } from './offered.ts';
import { referenceCells, type ReferenceCode } from './reference.ts';
import { defaultSince } from './trajectories.ts';

/** An indicator, a level and a reference whose trajectories may be judged. */
export interface Proposal {
  readonly id: IndicatorId;
  readonly level: Level;
  readonly reference: ReferenceCode;
}

/**
 * What to show instead of a view where nothing compares: the first whose last period has an earlier one to compare with,
 * and whose reference has a figure at both. The same indicator and level beside the agglomeration, then beside another
 * reference; else, beside the agglomeration, of the same theme first, at the same level first, in the order of the menus.
 * None where the whole atlas has none.
 */
export function proposalFor(
  { series, manifest }: Published,
  { id, level }: Omit<Proposal, 'reference'>,
): Proposal | undefined {
  const wider = (manifest.profile.references ?? []).map(({ code }) => code);
  const here = [null, ...wider].map((reference) => ({ id, level, reference }));
  const elsewhere = offeredLevels(series).flatMap((other) =>
    offeredAt(series, other).map((candidate) => ({ id: candidate, level: other, reference: null })),
  );
  const distance = (other: Proposal) =>
    2 * Number(INDICATORS[other.id].theme !== INDICATORS[id].theme) + Number(other.level !== level);
  return [...here, ...elsewhere.toSorted((a, b) => distance(a) - distance(b))].find((candidate) =>
    isJudged(series, candidate),
  );
}

function isJudged(series: Published['series'], { id, level, reference }: Proposal): boolean {
  const own = series[level][id];
  const now = own?.periods.at(-1);
  const { unit, concern } = INDICATORS[id];
  if (!own || !now || unit === 'count' || concern === 'none') return false;
  const since = defaultSince({ id, level, series: own, reference }, now);
  if (since === null || !mayCompare(id, since, now).may) return false;
  const cells = referenceCells(own, reference);
  return [since, now].every((period) => typeof cells[own.periods.indexOf(period)] === 'number');
}
