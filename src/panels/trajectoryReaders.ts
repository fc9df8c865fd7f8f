import { standingIn } from '../i18n/trajectories.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import { STANDINGS } from '../stats/standing.ts';
import type { Readers } from './sortRows.ts';

/** The figures by which the columns of the trajectories sort the rows of an atlas. */
export function trajectoryReaders(atlas: Atlas): Readers {
  return {
    // Of two intervals that begin together, the narrower is the surer, and comes first.
    rank: ({ code }) => {
      const rank = atlas.evolution.ranks.get(code);
      return rank && rank.first * 10_000 + rank.last;
    },
    before: ({ code }) => {
      const cell = atlas.evolution.since
        ? atlas.series.values[code]?.[atlas.series.periods.indexOf(atlas.evolution.since)]
        : undefined;
      return typeof cell === 'number' ? cell : undefined;
    },
    change: ({ code }) => {
      const trajectory = atlas.evolution.trajectories.get(code);
      return trajectory?.comparable ? trajectory.change : undefined;
    },
    verdict: ({ code }) => STANDINGS.indexOf(standingIn(atlas, code)),
  };
}
