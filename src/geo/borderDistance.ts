import { pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/**
 * Metres from a point to the border of a shape, holes included: below zero inside, above outside, zero on the border.
 *
 * On the sphere of Turf, which is within 0.5 % of the Earth.
 */
export function borderDistance(
  at: readonly [longitude: number, latitude: number],
  shape: Polygon | MultiPolygon,
): number {
  return pointToPolygonDistance([...at], shape, { units: 'meters' });
}
