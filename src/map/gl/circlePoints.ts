import type { FeatureCollection, Point } from 'geojson';
import type { Circle } from '../Drawing.svelte.ts';
import type { Frame } from '../frame.ts';

/** The circles as points, in drawing order, with their radius in CSS pixels. */
export function circlePoints(
  circles: readonly Circle[],
  { mercator }: Frame,
  isMarked: (code: string) => boolean,
): FeatureCollection<Point> {
  const features = circles.map(({ code, x, y, radius }) => ({
    type: 'Feature' as const,
    properties: { code, radius, marked: isMarked(code) },
    geometry: { type: 'Point' as const, coordinates: mercator.invert([x, y]) },
  }));
  return { type: 'FeatureCollection', features };
}
