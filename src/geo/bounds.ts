import type { Feature, Geometry, Position } from 'geojson';

/** A box in degrees: longitudes and latitudes of its sides. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The smallest box that holds all the features, in degrees. It throws where they have no position at all.
 *
 * It is planar: it does not know of shapes across the antimeridian, and the winding of rings does not matter.
 */
export function boundsOf(features: readonly Feature[]): Bounds {
  const positions = features.flatMap(({ geometry }) => positionsOf(geometry));
  if (positions.length === 0) throw new Error('bounds need at least one position');
  return positions.reduce<Bounds>(
    ([west, south, east, north], [x = NaN, y = NaN]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** Every position of a geometry. GeoJSON allows a feature without geometry, which the types of `Feature` hide. */
function positionsOf(geometry: Geometry | null): Position[] {
  if (!geometry) return [];
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
    default:
      return geometry satisfies never;
  }
}
