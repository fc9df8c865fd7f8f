import type { Trajectory } from './trajectory.ts';

/** A verdict as it is told: a territory better placed than its reference at both ends has a lead, and catches up nothing. */
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
  const leads = [before, now].every(({ gap }) => (concern === 'low' ? gap.amount > 0 : gap.amount < 0));
  if (leads && verdict === 'catchingUp') return 'leadGrown';
  if (leads && verdict === 'fallingBehind') return 'leadShrunk';
  return verdict;
}
