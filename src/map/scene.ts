import type { Published } from '../domain/published.ts';
import type { Level } from '../domain/level.ts';
import { placeLabels, widthOfLabel, type LabelObstacle } from '../geo/placeLabels.ts';
import { typographic } from '../i18n/typographic.ts';
import type { Frame } from './frame.ts';

/** A shape of the drawing, as an SVG path in the units of the frame. */
export interface Outline {
  readonly code: string;
  readonly path: string;
}

/** A name on the map, with its place in the units of the frame. */
export interface MapLabel {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Size of the names on the map, in CSS pixels. Never under 12. */
export const LABEL_SIZE = 13;

/** The shapes of a level; none while its boundaries have not arrived. */
export function outlinesOf({ boundaries }: Published, level: Level, { mercator }: Frame): readonly Outline[] {
  return (boundaries[level]?.features ?? []).map(({ properties, geometry }) => ({
    code: properties.code,
    path: mercator.path(geometry),
  }));
}

/** Where a territory's label or circle stands, by code, in the units of the frame. */
export function anchorsOf(
  { boundaries }: Published,
  level: Level,
  { mercator }: Frame,
): ReadonlyMap<string, [number, number]> {
  return new Map(
    (boundaries[level]?.features ?? []).map(({ properties }) => [
      properties.code,
      mercator.project(properties.anchor),
    ]),
  );
}

/**
 * The names of the communes that fit without touching, the most populated first, when a unit of the frame is drawn
 * with `pixelsPerUnit` CSS pixels. A name that would leave the frame is moved into it; one
 * that is wider than the frame is left out.
 *
 * They keep clear of `obstacles`, in the units of the frame.
 */
export function communeLabels(
  published: Published,
  frame: Frame,
  pixelsPerUnit: number,
  obstacles: readonly LabelObstacle[] = [],
): readonly MapLabel[] {
  const fontSize = LABEL_SIZE / pixelsPerUnit;
  const population = published.series.commune.population?.values ?? {};
  const items = (published.boundaries.commune?.features ?? []).flatMap(
    ({ properties: { code, name, anchor } }) => {
      const [anchored, y] = frame.mercator.project(anchor);
      const text = typographic(name);
      const half = widthOfLabel(text, fontSize) / 2;
      if (2 * half > frame.width) return [];
      const x = Math.max(half, Math.min(anchored, frame.width - half));
      const last = population[code]?.at(-1);
      return [{ code, text, x, y, weight: typeof last === 'number' ? last : 0 }];
    },
  );
  const kept = new Set(
    placeLabels(items, [{ tier: 0, fontSize }], undefined, obstacles).map(({ code }) => code),
  );
  return items.filter(({ code }) => kept.has(code)).map(({ code, text, x, y }) => ({ code, text, x, y }));
}
