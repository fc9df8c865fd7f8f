import type { DrawnLevel } from '../shapes/perimeters.ts';

/** The GeoJSON of a level as it stands in `data/boundaries`: a feature a line, so that a change shows as a change. */
export function toBoundaryText({ source, shapes }: DrawnLevel): string {
  const features = shapes.map(({ code, name, geometry }) =>
    JSON.stringify({ type: 'Feature', id: code, properties: { code, name }, geometry }),
  );
  return `{"type":"FeatureCollection","source":${JSON.stringify(source.id)},"features":[\n${features.join(',\n')}\n]}\n`;
}
