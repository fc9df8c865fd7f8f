import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Published } from '../../domain/published.ts';
import { typographic } from '../../i18n/typographic.ts';
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

/** The names of the communes as points, with the population that decides which stay when they touch. */
export function labelPoints({ boundaries, series }: Published): FeatureCollection<Point> {
  const population = series.commune.population?.values ?? {};
  const features = (boundaries.commune?.features ?? []).map(({ properties: { code, name, anchor } }) => {
    const weight = population[code]?.at(-1);
    return point(anchor, { code, name: typographic(name), weight: typeof weight === 'number' ? weight : 0 });
  });
  return { type: 'FeatureCollection', features };
}
