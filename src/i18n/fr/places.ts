import { plural } from '../format.ts';

/** Places on the map and in their list. */
export const PLACES_FR = {
  show: 'Voir sur la carte',
  ofPlace: (name: string) => `\u00a0: ${name}`,
  shown: (name: string) => `La carte est centrée sur ${name}.`,
  place: 'Lieu',
  onMap: 'Sur la carte',
  cluster: (count: number) => `${count} ${plural(count, 'lieu', 'lieux')} proches\u00a0: voir de plus près`,
  fan: (count: number) => `${count} ${plural(count, 'lieu', 'lieux')} au même endroit\u00a0: les écarter`,
} as const;
