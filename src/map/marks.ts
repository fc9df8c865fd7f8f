import type { LabelObstacle } from '../geo/placeLabels.ts';
import { standingIn } from '../i18n/trajectories.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import type { Drawing } from './Drawing.svelte.ts';
import { markOf, type Mark } from './verdictMark.ts';

/** A mark over the map, and the point of the frame that it stands above. */
export interface PlacedMark {
  readonly code: string;
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** How far above its point a mark stands, for the name to have its place, in CSS pixels. */
export const ABOVE = 14;

/** Half of a mark, in CSS pixels: smaller where the whole map is. */
export function markSize(pixelsPerUnit: number): number {
  return pixelsPerUnit < 0.5 ? 4.5 : 6;
}

/** The marks of the evolutions of the view; none in the views that do not judge them. */
export function marksOf(atlas: Atlas, { anchors }: Pick<Drawing, 'anchors'>): readonly PlacedMark[] {
  if (atlas.view.lens !== 'trajectory') return [];
  return atlas.rows.flatMap(({ code }) => {
    const [anchor, mark] = [anchors.get(code), markOf(standingIn(atlas, code))];
    return anchor && mark ? [{ code, mark, x: anchor[0], y: anchor[1] }] : [];
  });
}

/** What names must not cover: the marks, in the units of the frame, when one is drawn with so many CSS pixels. */
export function markObstacles(
  marks: readonly PlacedMark[],
  pixelsPerUnit: number,
  size: number,
): readonly LabelObstacle[] {
  const side = (2 * size) / pixelsPerUnit;
  return marks.map(({ x, y }) => ({
    x: x - side / 2,
    y: y - ABOVE / pixelsPerUnit - side / 2,
    width: side,
    height: side,
  }));
}
