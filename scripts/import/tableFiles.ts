import type { ShapeSource } from '../sources/source.ts';

/** Levels that files of producers may hold. */
export type FileLevel = ShapeSource['level'];

/** Where the figures of each level stand in `data/`, and those of the places they are compared to. */
export const OBSERVATION_FILES = {
  commune: 'observations/communes.csv',
  iris: 'observations/iris.csv',
  qpv2015: 'observations/qpv-2015.csv',
  qpv2024: 'observations/qpv-2024.csv',
  references: 'observations/references.csv',
} as const satisfies Readonly<Record<FileLevel | 'references', string>>;

/** Where the perimeters of each level stand. */
export const SHAPE_FILES = {
  commune: 'boundaries/communes.geojson',
  iris: 'boundaries/iris.geojson',
  qpv2015: 'boundaries/qpv-2015.geojson',
  qpv2024: 'boundaries/qpv-2024.geojson',
} as const satisfies Readonly<Record<FileLevel, string>>;

/** Every table of figures. */
export type TableName = keyof typeof OBSERVATION_FILES;

export const TABLE_NAMES = Object.keys(OBSERVATION_FILES) as readonly TableName[];

/** The figures of all neighbourhoods of France, for comparisons. */
export const NATIONAL_FILE = 'national/qpv-2015.csv';

/** Where services, actions and the programmes that fund them stand. */
export const LIST_FILES = {
  services: 'services.csv',
  actions: 'actions.csv',
  programmes: 'programmes.csv',
} as const;

/** The inhabitants of each square of 200 m. */
export const GRID_FILE = 'population-grid.csv';

/** The columns of `territories.csv`. */
export const TERRITORY_COLUMNS = [
  'code',
  'level',
  'name',
  'surfaceShareByCommune',
  'surfaceShareInsideAgglomeration',
  'from2015',
] as const;
