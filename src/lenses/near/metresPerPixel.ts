import type { Frame } from '../../map/frame.ts';
import type { Sight } from '../../map/sight.ts';

/** Radius of the sphere that distances are measured on, metres. */
const EARTH = 6_371_008.8;

/** Metres of ground that a CSS pixel of the map covers, at a latitude in degrees. */
export function metresPerPixel(
  { scale }: Pick<Sight, 'scale'>,
  { mercator }: Pick<Frame, 'mercator'>,
  latitude: number,
): number {
  return (EARTH * Math.cos((latitude * Math.PI) / 180)) / (mercator.scale * scale);
}
