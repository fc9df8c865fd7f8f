import { viewBoxOf } from '../geo/mercator.ts';
import type { Camera } from '../state/camera.ts';
import type { Frame } from './frame.ts';

/** The part of the frame that is seen, and how large it is on the screen. All that is SVG on the map is placed by it. */
export interface Sight {
  /** Left, top, width and height, in units of the frame. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** In CSS pixels; absent until the room is measured: the style sheet sizes the drawing until then. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** CSS pixels for a unit of the frame. */
  readonly scale: number;
}

/**
 * What a camera shows, `null` for the whole agglomeration, where the whole is drawn with `pixelsPerUnit` CSS pixels a
 * unit of the frame.
 */
export function sightOf(
  camera: Camera | null,
  { mercator, width, height }: Frame,
  pixelsPerUnit: number,
  measured: boolean,
): Sight {
  const box = camera
    ? viewBoxOf(
        { center: [camera.longitude, camera.latitude], zoom: camera.zoom },
        mercator,
        width,
        height,
        pixelsPerUnit,
      )
    : ([0, 0, width, height] as const);
  return {
    box,
    size: measured ? { width: width * pixelsPerUnit, height: height * pixelsPerUnit } : undefined,
    scale: (width * pixelsPerUnit) / box[2],
  };
}

/** Longitude and latitude, in degrees, under the pointer of an event that a drawing of this sight hears. */
export function positionAt(
  { clientX, clientY, currentTarget }: MouseEvent,
  { box: [x, y, width, height] }: Sight,
  { mercator }: Frame,
): [longitude: number, latitude: number] {
  const room = (currentTarget as Element).getBoundingClientRect();
  return mercator.invert([
    x + ((clientX - room.left) / room.width) * width,
    y + ((clientY - room.top) / room.height) * height,
  ]);
}

/** Where a point of the frame stands, in parts of the drawing: a place of an SVG that has no `viewBox`. */
export function placeIn({ box }: Sight, x: number, y: number): { readonly x: string; readonly y: string } {
  const part = (value: number, start: number, length: number) =>
    `${(((value - start) / length) * 100).toFixed(2)}%`;
  return { x: part(x, box[0], box[2]), y: part(y, box[1], box[3]) };
}
