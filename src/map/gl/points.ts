import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Circle } from '../Drawing.svelte.ts';
import type { Frame } from '../frame.ts';

function point(coordinates: readonly [number, number], properties: Record<string, unknown>): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...coordinates] } };
}

/** The circles as points, in drawing order, with their radius in CSS pixels. */
export function circlePoints(
  circles: readonly Circle[],
  { mercator }: Frame,
  isMarked: (code: string) => boolean,
): FeatureCollection<Point> {
  const features = circles.map(({ code, x, y, radius }) =>
    point(mercator.invert([x, y]), { code, radius, marked: isMarked(code) }),
  );
  return { type: 'FeatureCollection', features };
}
