import type { MultiPolygon, Polygon } from 'geojson';

/** A territory as its file draws it: code and name as written there, WGS 84. */
export interface Drawn {
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** How far its border may stand from the official one, metres, once it was measured. */
  readonly accuracy?: number;
}

/** The kinds of geometry a territory may have. */
export function isSurface(geometry: { readonly type: string } | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}
