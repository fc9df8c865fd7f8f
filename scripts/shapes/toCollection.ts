import type { FeatureCollection } from 'geojson';
import type { Drawn } from './drawn.ts';

/** The shapes as a GeoJSON text with their code and name, for mapshaper. */
export function toCollection(drawn: readonly Drawn[]): string {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: drawn.map(({ code, name, geometry }) => ({
      type: 'Feature',
      properties: { code, name },
      geometry,
    })),
  };
  return JSON.stringify(collection);
}
