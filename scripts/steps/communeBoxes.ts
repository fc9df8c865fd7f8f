import { bbox } from '@turf/turf';
import type { Boundaries } from './readBoundaries.ts';

/** Degrees around the box of its commune, some 2 km, where a place may still stand: borders are generalised. */
const NEAR = 0.02;

/** Degrees around all communes, some 20 km, beyond which a place is of no use to the atlas. */
const FAR = 0.2;

/** The communes of the atlas by code, each with its name and its box: west, south, east, north, in degrees. */
export type CommuneBoxes = ReadonlyMap<string, { readonly name: string; readonly box: readonly number[] }>;

/** The boxes of the communes that a file draws; none if it could not be read. */
export function boxesOf(boundaries: Boundaries | undefined): CommuneBoxes {
  return new Map(boundaries?.shapes.map(({ code, name, geometry }) => [code, { name, box: bbox(geometry) }]));
}

/** Why a place of this commune cannot stand at this position, or `undefined` if it can, or if no commune is known. */
export function explainPlace(
  boxes: CommuneBoxes,
  commune: string,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): string | undefined {
  const own = boxes.get(commune);
  if (!own) return explainPlaceAround(boxes, { longitude, latitude });
  return isAround(own.box, NEAR, longitude, latitude) ? undefined : `far from ${own.name}, its commune`;
}

/** Why what stands here is of no use to the atlas, or `undefined` if it is, or if no commune is known. */
export function explainPlaceAround(
  boxes: CommuneBoxes,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): string | undefined {
  const known = [...boxes.values()];
  return known.length === 0 || known.some(({ box }) => isAround(box, FAR, longitude, latitude))
    ? undefined
    : 'far from all communes of the atlas';
}

function isAround(box: readonly number[], by: number, longitude: number, latitude: number): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  return longitude >= west - by && longitude <= east + by && latitude >= south - by && latitude <= north + by;
}
