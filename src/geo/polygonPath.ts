import type { Geometry, Position } from 'geojson';

/**
 * The `d` of an SVG path through the vertices of polygons, each carried by `project`, to one decimal; empty for a
 * geometry without a surface.
 *
 * Vertex by vertex, whatever the winding, with straight lines between, as MapLibre draws them. d3 would do the same
 * through its spherical stream, whose weight a first paint cannot afford.
 */
export function polygonPath(
  geometry: Geometry,
  project: (position: readonly [lon: number, lat: number]) => readonly [number, number],
): string {
  return ringsOf(geometry)
    .filter((ring) => ring.length > 1)
    .map((ring) => {
      // The last position closes the ring: it is the first again.
      const vertices = ring
        .slice(0, -1)
        .map(([lon = NaN, lat = NaN]) => project([lon, lat]).map(toTenth).join());
      return `M${vertices.join('L')}Z`;
    })
    .join('');
}

function ringsOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
