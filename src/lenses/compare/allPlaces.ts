import { LEVELS } from '../../domain/level.ts';
import type { Published } from '../../domain/published.ts';
import { communeNames, placesOf, type Place } from '../../state/places.ts';

/** Every territory whose boundaries have arrived, of any level, by code. */
export function allPlaces({ boundaries, manifest }: Published): ReadonlyMap<string, Place> {
  const names = communeNames(boundaries.commune, manifest.profile);
  return new Map(
    LEVELS.flatMap((level) => (boundaries[level] ? placesOf(level, boundaries[level], names) : [])).map(
      (place) => [place.code, place] as const,
    ),
  );
}
