import type { Frame } from '../../map/frame.ts';

/** Room around the outermost points, in parts of the longer side of the frame. */
const ROOM = 0.06;

/**
 * The part of a frame that holds these points with room around them, as a `viewBox`; the whole frame without a point.
 *
 * Neighbourhoods are small: a small map of them shows where they are rather than the whole agglomeration.
 */
export function viewBoxAround(points: readonly (readonly [number, number])[], frame: Frame): string {
  if (points.length === 0) return `0 0 ${frame.width} ${frame.height}`;
  const room = ROOM * Math.max(frame.width, frame.height);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - room, Math.min(...ys) - room];
  const [right, bottom] = [Math.max(...xs) + room, Math.max(...ys) + room];
  return [left, top, right - left, bottom - top].map((side) => side.toFixed(1)).join(' ');
}
