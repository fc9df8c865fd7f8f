import { LEVELS } from '../../src/domain/level.ts';
import type { SourceDescription } from '../sources/source.ts';
import { boxesOf } from '../steps/communeBoxes.ts';
import { ACTION_COLUMNS } from '../steps/readActions.ts';
import { readBoundaries, type Boundaries } from '../steps/readBoundaries.ts';
import { POPULATION_GRID_COLUMNS } from '../steps/readPopulationGrid.ts';
import { PROGRAMME_COLUMNS } from '../steps/readProgrammes.ts';
import { SERVICE_COLUMNS } from '../steps/readServices.ts';
import { newActions, newProgrammes } from './newActions.ts';
import { newCards } from './newCards.ts';
import { newProfile } from './newProfile.ts';
import { newServices } from './newServices.ts';
import { newTables, type NewTables } from './newTables.ts';
import type { Disagreement } from './mergeRows.ts';
import type { Readings } from './readFiles.ts';
import type { GridRow, PlaceRow } from './reading.ts';
import type { Standing, StandingTerritory } from './readStanding.ts';
import type { Scope } from './scope.ts';
import {
  GRID_FILE,
  LIST_FILES,
  NATIONAL_FILE,
  OBSERVATION_FILES,
  SHAPE_FILES,
  TABLE_NAMES,
  TERRITORY_COLUMNS,
} from './tableFiles.ts';
import { OBSERVATION_COLUMNS } from './tableRow.ts';
import { toBoundaryText } from './toBoundaryText.ts';
import { toCsv } from './toCsv.ts';
import { toNational } from './toNational.ts';

/** All that a folder of tables is made from. */
export interface DataFolderInput {
  readonly standing: Standing;
  readonly scope: Scope;
  readonly readings: Readings;
  readonly sources: readonly SourceDescription[];
  readonly digests: ReadonlyMap<string, string>;
  /** The day the files were obtained, ISO 8601. */
  readonly day: string;
}

/** The files of a folder of tables, by path, and where the files read disagree. */
export interface DataFolder {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The tables of figures among the files, by row. */
  readonly tables: NewTables['tables'];
  readonly disagreements: readonly Disagreement[];
  /** Places whose position was left out: it is far from their commune. */
  readonly displaced: readonly PlaceRow[];
}

/** The folder of tables after an import: what was read is renewed, all the rest stays as it was. */
export function newDataFolder(input: DataFolderInput): DataFolder {
  const { standing, scope, readings, sources, digests, day } = input;
  const files = new Map<string, string | Uint8Array>(standing.files);
  const { perimeters } = readings;

  const profile = newProfile(standing.profile, scope, perimeters);
  // What says nothing new stays as it is written.
  if (JSON.stringify(profile) !== JSON.stringify(standing.profile)) files.set('atlas.json', toText(profile));
  files.set('sources.json', toText(newCards(standing.cards, readings.files, digests, day)));
  if (perimeters.levels.length > 0 || standing.territories.length === 0)
    files.set('territories.csv', toCsv(TERRITORY_COLUMNS, territoriesOf(standing.territories, perimeters)));
  for (const drawn of perimeters.levels) {
    if (drawn.shapes.length > 0) files.set(SHAPE_FILES[drawn.level], toBoundaryText(drawn));
  }

  for (const [name, text] of readings.walking) files.set(name, text);

  const { tables, disagreements } = newTables(standing.tables, readings.files, scope, sources);
  for (const name of TABLE_NAMES) {
    if (tables[name].length > 0 || files.has(OBSERVATION_FILES[name]))
      files.set(OBSERVATION_FILES[name], toCsv(OBSERVATION_COLUMNS, tables[name]));
  }
  const list = <Column extends string>(
    name: string,
    columns: readonly Column[],
    rows: readonly Readonly<Record<Column, string>>[],
  ): void => {
    if (rows.length > 0) files.set(name, toCsv(columns, rows));
  };
  const communes = boxesOf(drawnCommunes(files.get(SHAPE_FILES.commune)));
  const services = newServices(standing.services, readings, scope, sources, communes);
  list(LIST_FILES.services, SERVICE_COLUMNS, services.rows);
  list(LIST_FILES.actions, ACTION_COLUMNS, newActions(standing.actions, readings, scope));
  list(LIST_FILES.programmes, PROGRAMME_COLUMNS, newProgrammes(standing.programmes, readings));
  list(GRID_FILE, POPULATION_GRID_COLUMNS, readings.grid.map(toGridRow).sort(byCell));
  const national = readings.files.flatMap(({ table }) => table?.reading.national ?? []);
  const named = readings.files.flatMap(({ table }) => table?.reading.named ?? []);
  if (national.length > 0) files.set(NATIONAL_FILE, toNational(national, named));
  return { files, tables, disagreements, displaced: services.displaced };
}

function toGridRow({ cell, longitude, latitude, inhabitants, source }: GridRow) {
  const [lon, lat, count] = [longitude, latitude, inhabitants].map(String);
  return { cell, longitude: lon ?? '', latitude: lat ?? '', inhabitants: count ?? '', source };
}

function byCell(a: Pick<GridRow, 'cell'>, b: Pick<GridRow, 'cell'>): number {
  return a.cell < b.cell ? -1 : 1;
}

/** The communes as the folder will draw them. */
function drawnCommunes(file: string | Uint8Array | undefined): Boundaries | undefined {
  if (file === undefined) return undefined;
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  return readBoundaries({ name: SHAPE_FILES.commune, text }, 'commune', undefined).value;
}

/** Levels whose perimeters were read are told anew; the others stay. */
function territoriesOf(
  standing: readonly StandingTerritory[],
  { levels, territories }: Readings['perimeters'],
): readonly StandingTerritory[] {
  const renewed = new Set<string>(levels.map(({ level }) => level));
  const kept = standing.filter(({ level }) => !renewed.has(level));
  const rank = ({ level }: StandingTerritory) => LEVELS.findIndex((known) => known === level);
  return [...kept, ...territories].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
