import { cameraAtScale } from '../../geo/mercator.ts';
import type { Frame } from '../../map/frame.ts';
import type { Sight } from '../../map/sight.ts';

/** The zoom of MapLibre, of a world of 512 pixels, at which a sight shows the frame. */
export function zoomOf({ scale }: Pick<Sight, 'scale'>, { mercator, width, height }: Frame): number {
  return cameraAtScale(mercator, width, height, scale).zoom;
}
