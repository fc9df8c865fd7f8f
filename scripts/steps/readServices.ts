import { isServiceCategory, type Service } from '../../src/domain/service.ts';
import type { Checked } from './checked.ts';
import { boxesOf, explainPlace, type CommuneBoxes } from './communeBoxes.ts';
import { explainEmpty, explainSource, toList } from './explainCells.ts';
import { explainCode } from './explainCode.ts';
import { explainPeriod } from './explainPeriod.ts';
import { parseNumber } from './parseNumber.ts';
import type { Boundaries } from './readBoundaries.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
import type { TableOptions } from './readTable.ts';
import type { TextFile } from './textFile.ts';

/** The columns of `services.csv`, in order. */
export const SERVICE_COLUMNS = [
  'id',
  'category',
  'name',
  'address',
  'commune',
  'lon',
  'lat',
  'locationGrade',
  'year',
  'source',
  'capacity',
  'days',
] as const;

/** Tables made before the last two columns do not have them. */
export const SERVICE_TABLE: TableOptions = { optional: 2 };

type Column = (typeof SERVICE_COLUMNS)[number];

/** What a row may name. Absent: it could not be read, and is not looked up. */
export interface ServiceRules {
  readonly communes: Boundaries | undefined;
  readonly sources: SourceCards | undefined;
}

/**
 * The services of `services.csv`: in the communes of the atlas, and in those around where a position says how near.
 *
 * The grade says what is known: `address`, with a position, or `commune`, without.
 */
export function readServices(file: TextFile, rules: ServiceRules): Checked<Identified<Service>> {
  const boxes = boxesOf(rules.communes);
  return readIdentified(
    file,
    SERVICE_COLUMNS,
    (cells) => readService(cells, boxes, rules.sources),
    SERVICE_TABLE,
  );
}

function readService(cells: Cells<Column>, boxes: CommuneBoxes, sources: SourceCards | undefined) {
  const position = { longitude: parseNumber(cells.lon), latitude: parseNumber(cells.lat) };
  const faults = faultsOf<Column>({
    category: isServiceCategory(cells.category) ? undefined : 'unknown kind of service',
    name: explainEmpty(cells.name),
    commune: explainCode('commune', cells.commune),
    lon: explainPosition(cells, boxes),
    locationGrade: explainGrade(cells, boxes),
    year: explainPeriod(cells.year, ['year'], sources?.get(cells.source)?.obtained),
    source: explainSource(cells.source, sources),
    capacity: /^\d*$/.test(cells.capacity) ? undefined : 'not a whole number of pupils, beds or places',
    days: explainDays(cells.days),
  });
  if (faults.length > 0 || !isServiceCategory(cells.category)) return { faults };
  const { id, category, name, address, commune, source } = cells;
  const { longitude, latitude } = position;
  const known = longitude === undefined || latitude === undefined ? null : { longitude, latitude };
  const value: Service = {
    id,
    category,
    name,
    address,
    commune,
    position: known,
    year: Number(cells.year),
    source,
    capacity: cells.capacity === '' ? null : Number(cells.capacity),
    days: cells.days === '' ? null : toList(cells.days).map(Number),
  };
  return { value };
}

/** Nothing where it is not known; else days of the week in order, each once. */
function explainDays(text: string): string | undefined {
  const days = toList(text);
  const inOrder = days.every((day, i) => i === 0 || day > (days[i - 1] ?? ''));
  return inOrder && days.every((day) => /^[1-7]$/.test(day))
    ? undefined
    : 'not days of the week in order between semicolons, 1 for Monday to 7: 1;2;3';
}

function explainGrade(
  { lon, lat, locationGrade, commune }: Cells<Column>,
  boxes: CommuneBoxes,
): string | undefined {
  if (locationGrade === 'address')
    return lon === '' || lat === '' ? 'an address without a position' : undefined;
  if (locationGrade !== 'commune') return 'not a grade of services: address or commune';
  if (lon !== '' || lat !== '') return 'a position, where only the commune is known';
  const isFaulty = explainCode('commune', commune) !== undefined;
  return isFaulty || boxes.size === 0 || boxes.has(commune)
    ? undefined
    : 'a place in none of the communes of the atlas needs a position';
}

function explainPosition({ lon, lat, commune }: Cells<Column>, boxes: CommuneBoxes): string | undefined {
  if (lon === '' && lat === '') return undefined;
  const [longitude, latitude] = [parseNumber(lon), parseNumber(lat)];
  if (longitude === undefined || latitude === undefined) return 'not a longitude and a latitude in degrees';
  return explainPlace(boxes, commune, { longitude, latitude });
}
