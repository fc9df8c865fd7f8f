import type { Published } from '../domain/published.ts';
import { boundsOf } from '../geo/bounds.ts';
import { fitMercator, type Mercator } from '../geo/mercator.ts';

/** The sheet of paper that the map is drawn on: its size in its own units, and its projection. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly mercator: Mercator;
}

/** Length of the longer side, in units of the drawing. */
const LONG_SIDE = 1000;
const PADDING = 12;
/** Beyond this width for a height of 1, tools over the corner of the map would hide territories. */
const WIDE = 1.25;

/** A frame around the communes and the neighbourhoods that reach beyond them, in their own proportions. */
export function frameOf({ boundaries }: Published): Frame {
  const features = [...(boundaries.commune?.features ?? []), ...(boundaries.qpv2024?.features ?? [])];
  const bounds = boundsOf(features);
  const square = fitMercator(bounds, LONG_SIDE, LONG_SIDE, PADDING);
  const [left, bottom] = square.project([bounds[0], bounds[1]]);
  const [right, top] = square.project([bounds[2], bounds[3]]);
  const width = Math.round(Math.abs(right - left) + 2 * PADDING);
  const height = Math.round(Math.abs(bottom - top) + 2 * PADDING);
  return { width, height, mercator: fitMercator(bounds, width, height, PADDING) };
}

/** Whether the frame leaves no room at its sides where a map is usually wide: tools then stand beside it. */
export function isWide({ width, height }: Pick<Frame, 'width' | 'height'>): boolean {
  return width > WIDE * height;
}
