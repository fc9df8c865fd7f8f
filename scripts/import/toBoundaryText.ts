import type { DrawnLevel } from '../shapes/perimeters.ts';

/**
 * The GeoJSON of a level as it stands in `data/boundaries`: a feature a line, so that a change shows as a change.
 *
 * It says how accurate its borders are, each of them and the least accurate one.
 */
export function toBoundaryText({ source, shapes }: DrawnLevel): string {
  const features = shapes.map(({ code, name, accuracy, geometry }) =>
    JSON.stringify({
      type: 'Feature',
      id: code,
      properties: { code, name, accuracy },
      geometry,
    }),
  );
  const measured = shapes.flatMap(({ accuracy }) => accuracy ?? []);
  const head = {
    ...{ type: 'FeatureCollection', source: source.id },
    ...(measured.length > 0 ? { accuracy: Math.max(...measured) } : {}),
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}
