import type { AccessParameters } from '../../domain/access.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import type { Reach } from '../places/reachRings.ts';

/** Minutes of the rings around a service. */
export const RING_MINUTES = [5, 10, 15] as const;

/** How far one comes in these minutes, as the crow flies: the walk at the speed chosen, without the detour. */
export function reachesOf({ detour }: AccessParameters, speed: number): readonly Reach[] {
  return RING_MINUTES.map((minutes) => ({
    metres: (minutes * speed * 1000) / 60 / detour,
    text: ACCESS_FR.legend.ring(minutes),
  }));
}
