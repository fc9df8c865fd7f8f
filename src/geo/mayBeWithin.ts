import type { Position } from 'geojson';

/** Metres of a degree of latitude, less what any sphere or ellipsoid of the Earth may differ by. */
const LEAST_DEGREE = 110_000;

/**
 * Whether a point may lie within so many metres of the box around some positions. A quick look before a slow measure:
 * never wrong where it says no, between the polar circles.
 */
export function mayBeWithin(
  [longitude, latitude]: readonly [longitude: number, latitude: number],
  metres: number,
  positions: readonly Position[],
): boolean {
  // One metre more: numbers this close are equal to Turf.
  const north = (metres + 1) / LEAST_DEGREE;
  const parallel = Math.max(0.1, Math.cos(((Math.abs(latitude) + north) * Math.PI) / 180));
  const east = north / parallel;
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return (
    longitude >= Math.min(...lons) - east &&
    longitude <= Math.max(...lons) + east &&
    latitude >= Math.min(...lats) - north &&
    latitude <= Math.max(...lats) + north
  );
}
