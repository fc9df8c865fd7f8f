import type { Level } from '../domain/level.ts';
import { roundTo } from '../stats/roundTo.ts';

/** Where the visitor has moved the map: centre in degrees, zoom as MapLibre counts it (512 px at zoom 0). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Zooms that make sense: from the region to the street. */
export const MIN_ZOOM = 7;
export const MAX_ZOOM = 17;

/** The closest zoom of a level: the inner borders of the IRIS are accurate to about 12-25 m, a few pixels there. */
export function maxZoomAt(level: Level): number {
  return level === 'iris' ? 13 : MAX_ZOOM;
}

/** `12.10,50.3580,3.5200` as a camera: zoom, latitude, longitude. `undefined` if it is none. */
export function parseCamera(text: string): Camera | undefined {
  const parts = text.split(',');
  const [zoom = NaN, latitude = NaN, longitude = NaN] = parts.map((part) =>
    part.trim() === '' ? NaN : Number(part),
  );
  const possible =
    parts.length === 3 &&
    zoom >= MIN_ZOOM &&
    zoom <= MAX_ZOOM &&
    Math.abs(latitude) <= 85 &&
    Math.abs(longitude) <= 180;
  return possible ? { longitude, latitude, zoom } : undefined;
}

/** The camera as it stands in the address: about one metre, a hundredth of a zoom. */
export function cameraText({ longitude, latitude, zoom }: Camera): string {
  // Rounded first: `toFixed` alone would write a zero as −0.
  const text = (value: number, decimals: number) => roundTo(value, decimals).toFixed(decimals);
  return `${text(zoom, 2)},${text(latitude, 5)},${text(longitude, 5)}`;
}

/** Whether two cameras show the same picture, to the eye: a hundredth of a zoom, about ten metres. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(a.longitude - b.longitude) < 1e-4 &&
    Math.abs(a.latitude - b.latitude) < 1e-4
  );
}
