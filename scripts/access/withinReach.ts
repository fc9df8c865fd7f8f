import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Places } from './walkingMeasure.ts';

/** For each service, the ranks of the points within so many metres as the crow flies, in order. */
export function withinReach(
  services: Places,
  points: Places,
  metres: number,
): readonly (readonly number[])[] {
  if (points.longitudes.length === 0) return services.longitudes.map(() => []);
  const index = new KDBush(points.longitudes.length);
  points.longitudes.forEach((longitude, i) => index.add(longitude, points.latitudes[i] ?? NaN));
  index.finish();
  return services.longitudes.map((longitude, i) =>
    around(index, longitude, services.latitudes[i] ?? NaN, Infinity, metres / 1000).sort((a, b) => a - b),
  );
}
