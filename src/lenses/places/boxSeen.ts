import type { Bounds } from '../../geo/bounds.ts';
import type { Frame } from '../../map/frame.ts';
import type { Sight } from '../../map/sight.ts';

/** A box of degrees that holds all that may be seen: a map wider than its frame shows some of what is beside it. */
export function boxSeen({ box: [x, y, width, height] }: Pick<Sight, 'box'>, { mercator }: Frame): Bounds {
  const [west, north] = mercator.invert([x - width, y - height]);
  const [east, south] = mercator.invert([x + 2 * width, y + 2 * height]);
  return [west, south, east, north];
}
