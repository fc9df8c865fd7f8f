import type { GapAt, Trajectory } from './trajectory.ts';

/**
 * A verdict as it is told: a territory that was not behind its reference catches up nothing, and one that is not behind
 * it now has only lost of its lead.
 */
export type Standing =
  'catchingUp' | 'leadGrown' | 'stable' | 'fallingBehind' | 'leadShrunk' | 'notSignificant' | 'notComparable';

/** All standings, in the order in which they are told. */
export const STANDINGS = [
  'fallingBehind',
  'catchingUp',
  'leadShrunk',
  'leadGrown',
  'stable',
  'notSignificant',
  'notComparable',
] as const satisfies readonly Standing[];

/** How a trajectory is told, by the end of the scale that signals difficulty. */
export function standingOf(trajectory: Trajectory | undefined, concern: 'high' | 'low' | 'none'): Standing {
  if (!trajectory?.comparable) return 'notComparable';
  const { verdict, before, now } = trajectory;
  // Surely behind its reference: a gap within its margin is no difficulty to catch up from, nor to fall into.
  const isBehind = ({ gap, margin }: GapAt) => (concern === 'low' ? -1 : 1) * gap.amount > margin;
  if (verdict === 'catchingUp' && !isBehind(before)) return 'leadGrown';
  if (verdict === 'fallingBehind' && !isBehind(now)) return 'leadShrunk';
  return verdict;
}
