import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { roundTo } from '../stats/roundTo.ts';
import { DOWNLOADS_FR } from '../i18n/fr/downloads.ts';
import { columnKeys } from './columnKeys.ts';
import { plainSpaces } from './plainSpaces.ts';
import { licencesOf, sourceLine } from './provenance.ts';
import { isAbsent, type Takeaway, type TakeawayRow } from './takeaway.ts';

/** Whether a line of the table is somewhere: else there is nothing to draw. */
export function hasPlaces({ rows }: Pick<Takeaway, 'rows'>): boolean {
  return rows.some(({ geometry }) => geometry !== undefined);
}

/**
 * A table as GeoJSON (RFC 7946, WGS 84): a feature a line, without a geometry where the line is nowhere.
 *
 * A figure that is absent is `null`, and its reason a property beside it. What is to be known of the table stands at the
 * head of the collection.
 */
export function toGeoJson(takeaway: Takeaway): string {
  const { title, agglomeration, rows, sources, notes = [], version, address } = takeaway;
  const keys = columnKeys(takeaway.columns);
  const collection: FeatureCollection<Geometry | null> & Record<string, unknown> = {
    type: 'FeatureCollection',
    title: plainSpaces(`${title} – ${agglomeration}`),
    source: sources.map((source) => plainSpaces(sourceLine(source))),
    licence: licencesOf(sources),
    version,
    address,
    notes: notes.map(plainSpaces),
    features: rows.map((row) => featureOf(row, keys, takeaway)),
  };
  return `${JSON.stringify(collection)}\n`;
}

function featureOf(
  { cells, geometry, territory }: TakeawayRow,
  keys: readonly string[],
  { columns }: Takeaway,
): Feature<Geometry | null> {
  const properties = keys.flatMap((key, i): [string, string | number | null][] => {
    const cell = cells[i] ?? '';
    if (typeof cell === 'number') return [[key, roundTo(cell, columns[i]?.decimals ?? 0)]];
    if (!isAbsent(cell)) return [[key, plainSpaces(cell)]];
    return [
      [key, null],
      [`${key}_${DOWNLOADS_FR.keys.absence}`, plainSpaces(cell.absent)],
    ];
  });
  return {
    type: 'Feature',
    ...(territory === undefined ? {} : { id: territory }),
    properties: Object.fromEntries(properties),
    geometry: geometry ?? null,
  };
}
