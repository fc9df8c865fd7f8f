import type { FeatureProperties, PublishedBoundaries } from '../domain/published.ts';

/** Metres that a border may stand from the official one where nobody measured it: a guess on the safe side. */
export const UNMEASURED = 100;

/** How far the drawn border of a territory may stand from the official one, metres: its own, that of its level, or a guess. */
export function accuracyOf(
  { accuracy }: Pick<PublishedBoundaries, 'accuracy'>,
  territory: Pick<FeatureProperties, 'accuracy'>,
): number {
  return territory.accuracy ?? accuracy ?? UNMEASURED;
}
