import type { Geometry } from 'geojson';
import { LEVELS } from '../../domain/level.ts';
import type { Published } from '../../domain/published.ts';
import type { Source } from '../../domain/source.ts';
import type { Takeaway, TakeawayTable } from '../../files/takeaway.ts';
import { typographic } from '../../i18n/typographic.ts';

/**
 * A table with what every file says of it, and the boundaries of its territories, as far as they have arrived.
 *
 * `address` is that of the view. The card of the perimeters joins the others where a boundary is taken away.
 */
export function takeawayOf(table: TakeawayTable, published: Published, address: string): Takeaway {
  const { manifest, sources, boundaries } = published;
  const shapes = new Map<string, { readonly geometry: Geometry; readonly source: string }>(
    LEVELS.flatMap((level) =>
      (boundaries[level]?.features ?? []).map(
        ({ properties, geometry }) =>
          [properties.code, { geometry, source: boundaries[level]?.source ?? '' }] as const,
      ),
    ),
  );
  const drawn = new Map<string, Source>();
  const rows = table.rows.map((row) => {
    const shape = row.territory === undefined || row.geometry ? undefined : shapes.get(row.territory);
    const card = shape && sources[shape.source];
    if (card) drawn.set(card.id, card);
    return shape ? { ...row, geometry: shape.geometry } : row;
  });
  const own = table.sources.map(({ id }) => id);
  return {
    ...table,
    rows,
    sources: [...table.sources, ...[...drawn.values()].filter(({ id }) => !own.includes(id))],
    agglomeration: typographic(manifest.profile.name),
    version: manifest.version,
    address,
  };
}
