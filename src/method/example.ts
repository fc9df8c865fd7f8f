import type { IndicatorId } from '../domain/indicators.ts';
import type { Period } from '../domain/period.ts';
import type { Published } from '../domain/published.ts';
import { proposalFor } from '../state/proposal.ts';
import { defaultSince, momentAt, ranksOf, trajectoriesOf, type Judged } from '../state/trajectories.ts';
import { roundingMargin } from '../stats/margin.ts';
import type { RankInterval } from '../stats/rankInterval.ts';
import type { Moment, Trajectory } from '../stats/trajectory.ts';
import { decimalsOf } from '../domain/indicators.ts';

/** A trajectory of the atlas with all the numbers that it is made of. */
export interface Example {
  readonly id: IndicatorId;
  readonly code: string;
  readonly before: Moment;
  readonly now: Moment;
  readonly trajectory: Extract<Trajectory, { comparable: true }>;
  readonly rank: RankInterval | undefined;
}

/**
 * The worked examples: the most populated commune whose gap may be judged, then the most populated of those whose own
 * figures have no margin but the rounding. Of the first indicator of the atlas, or of the one closest to it that compares.
 * Fewer, or none, where the atlas has none.
 */
export function examplesOf(published: Published): readonly Example[] {
  const { defaults } = published.manifest.profile;
  const wanted = { id: defaults.indicator, level: 'commune' } as const;
  const own = allOf(published, wanted.id);
  const other = own.length > 0 ? undefined : proposalFor(published, wanted);
  const all = own.length > 0 || other?.level !== 'commune' ? own : allOf(published, other.id);
  const [first] = all;
  const exact = all.find(
    ({ id, before, now, code }) =>
      code !== first?.code &&
      [before, now].every(
        ({ margin }) => margin !== undefined && margin <= roundingMargin(decimalsOf(id, 'commune')),
      ),
  );
  return [first, exact].filter((example) => example !== undefined);
}

/** Every commune whose gap may be judged, the most populated first. */
function allOf({ series }: Published, id: IndicatorId): readonly Example[] {
  const own = series.commune[id];
  const period = own?.periods.at(-1);
  if (!own || !period) return [];
  const judged: Judged = { id, level: 'commune', series: own, reference: null };
  const since = defaultSince(judged, period);
  const codes = Object.keys(own.values);
  const ranks = ranksOf(judged, codes, period);
  const inhabitants = (code: string) => {
    const last = series.commune.population?.values[code]?.at(-1);
    return typeof last === 'number' ? last : 0;
  };
  return [...trajectoriesOf(judged, codes, since, period)]
    .flatMap(([code, trajectory]) => {
      if (!trajectory.comparable) return [];
      const at = (moment: Period) => momentAt(judged, code, moment);
      const { before, now } = trajectory;
      const moments = { before: at(before.period), now: at(now.period) };
      return [{ id, code, ...moments, trajectory, rank: ranks.get(code) }];
    })
    .sort((a, b) => inhabitants(b.code) - inhabitants(a.code));
}
