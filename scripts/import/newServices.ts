import { type SERVICE_COLUMNS } from '../steps/readServices.ts';
import { explainPlace, type CommuneBoxes } from '../steps/communeBoxes.ts';
import type { SourceDescription } from '../sources/source.ts';
import type { PlaceRow } from './reading.ts';
import type { Readings } from './readFiles.ts';
import type { Scope } from './scope.ts';

/** A row of `services.csv`, as text. */
export type ServiceRow = Readonly<Record<(typeof SERVICE_COLUMNS)[number], string>>;

/** The services after an import, and the places read whose position was left out. */
export interface NewServices {
  readonly rows: readonly ServiceRow[];
  readonly displaced: readonly PlaceRow[];
}

/**
 * The services after an import, in the order of their ids.
 *
 * A list renews what it speaks of: the kinds that its description keeps, in the communes of the territory. Services of
 * the same source around the territory, and those of other lists, stay. Where two lists give an id, the one that places
 * it is kept, else the first in authority: schools listed by commune alone stand in the directory too. A position that is far from the commune of its place is left out, and told: one of the two is wrong.
 */
export function newServices(
  standing: readonly ServiceRow[],
  { files, places }: Pick<Readings, 'files' | 'places'>,
  scope: Pick<Scope, 'communes'>,
  sources: readonly SourceDescription[],
  boxes: CommuneBoxes,
): NewServices {
  const renewed = new Set(
    files.flatMap(({ source }) =>
      source.kind === 'places' ? kindsOf(source.categories).map((kind) => `${source.id} ${kind}`) : [],
    ),
  );
  const kept = standing.filter(
    ({ source, category, commune }) => !renewed.has(`${source} ${category}`) || !scope.communes.has(commune),
  );
  const rankOf = ({ source }: ServiceRow): number => {
    const rank = sources.findIndex(({ id }) => id === source);
    return rank < 0 ? Infinity : rank;
  };
  const isBetter = (row: ServiceRow, other: ServiceRow): boolean =>
    row.locationGrade === other.locationGrade
      ? rankOf(row) <= rankOf(other)
      : row.locationGrade === 'address';
  const rows = new Map<string, ServiceRow>();
  const displaced = places.filter(
    ({ commune, position }) => position !== null && explainPlace(boxes, commune, position) !== undefined,
  );
  const read = places.map((place) => (displaced.includes(place) ? { ...place, position: null } : place));
  for (const row of [...kept, ...read.map(toServiceRow)]) {
    const other = rows.get(row.id);
    if (!other || isBetter(row, other)) rows.set(row.id, row);
  }
  return { rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), displaced };
}

function kindsOf(categories: Readonly<Record<string, string>> | string): readonly string[] {
  return typeof categories === 'string' ? [categories] : Object.values(categories);
}

/** Without a position, the commune is all that is known of a place. */
function toServiceRow({
  id,
  category,
  name,
  address,
  commune,
  position,
  year,
  source,
  capacity,
  days,
}: PlaceRow): ServiceRow {
  return {
    ...{ id, category, name, address, commune, source },
    lon: position ? String(position.longitude) : '',
    lat: position ? String(position.latitude) : '',
    locationGrade: position ? 'address' : 'commune',
    year: String(year),
    capacity: capacity === null ? '' : String(capacity),
    days: days?.join(';') ?? '',
  };
}
