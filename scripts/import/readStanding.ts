import type { AtlasProfile } from '../../src/domain/published.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import { decodeUtf8 } from '../steps/decodeUtf8.ts';
import { readProfile } from '../steps/readProfile.ts';
import { readSources } from '../steps/readSources.ts';
import { ACTION_COLUMNS, ACTION_TABLE } from '../steps/readActions.ts';
import { PROGRAMME_COLUMNS, PROGRAMME_TABLE } from '../steps/readProgrammes.ts';
import { SERVICE_COLUMNS, SERVICE_TABLE } from '../steps/readServices.ts';
import { readTable, type TableOptions } from '../steps/readTable.ts';
import type { ActionTableRow, ProgrammeRow } from './newActions.ts';
import type { ServiceRow } from './newServices.ts';
import type { TextFile } from '../steps/textFile.ts';
import {
  LIST_FILES,
  OBSERVATION_FILES,
  TABLE_NAMES,
  TERRITORY_COLUMNS,
  type TableName,
} from './tableFiles.ts';
import { OBSERVATION_COLUMNS, type TableRow } from './tableRow.ts';

/** A row of `territories.csv`, as text. */
export type StandingTerritory = Readonly<Record<(typeof TERRITORY_COLUMNS)[number], string>>;

/** The tables of a folder before an import. Empty where the folder is new. */
export interface Standing {
  /** SIREN of the agglomeration, asked for or standing there. */
  readonly siren: string | undefined;
  readonly profile: AtlasProfile | undefined;
  readonly territories: readonly StandingTerritory[];
  readonly tables: Readonly<Record<TableName, readonly TableRow[]>>;
  readonly services: readonly ServiceRow[];
  readonly actions: readonly ActionTableRow[];
  readonly programmes: readonly ProgrammeRow[];
  readonly cards: readonly Source[];
  /** Every file of the folder, by path: those that no import makes stay. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What stands in a folder of tables: an import renews it, for the same agglomeration only. */
export function readStanding(
  found: readonly { readonly name: string; readonly text: string | Uint8Array }[],
  territory: string | undefined,
): Checked<Standing> {
  const issues: Issue[] = [];
  const files = new Map(found.map(({ name, text }) => [name, toBytes(text)]));
  const read = <T>(name: string, step: (file: TextFile) => Checked<T>): T | undefined => {
    const bytes = files.get(name);
    const decoded = bytes && decodeUtf8(name, bytes);
    const checked = decoded?.value && step(decoded.value);
    issues.push(...(decoded?.issues ?? []), ...(checked?.issues ?? []));
    return checked?.value;
  };

  const profile = read('atlas.json', readProfile);
  const listed = <Column extends string>(name: string, columns: readonly Column[], options?: TableOptions) =>
    (read(name, (file) => readTable(file, columns, options)) ?? []).map(({ cells }) => cells);
  const territories = listed('territories.csv', TERRITORY_COLUMNS);
  const cards = read('sources.json', readSources);
  const rowsOf = (name: TableName): readonly TableRow[] =>
    listed(OBSERVATION_FILES[name], OBSERVATION_COLUMNS);
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)])) as Standing['tables'];

  const siren = territory ?? profile?.code;
  if (siren === undefined && issues.length === 0) {
    issues.push({
      file: '--territory',
      rule: 'the SIREN of the agglomeration is needed for a new folder of tables',
    });
  }
  if (profile && territory !== undefined && territory !== profile.code) {
    const rule = `the folder holds the tables of ${profile.name} (${profile.code}): give another one with --to`;
    issues.push({ file: 'atlas.json', column: 'code', value: territory, rule });
  }
  const value = {
    ...{ siren, profile, tables, files },
    territories,
    services: listed(LIST_FILES.services, SERVICE_COLUMNS, SERVICE_TABLE),
    actions: listed(LIST_FILES.actions, ACTION_COLUMNS, ACTION_TABLE),
    programmes: listed(LIST_FILES.programmes, PROGRAMME_COLUMNS, PROGRAMME_TABLE),
    cards: [...(cards?.values() ?? [])],
  };
  return { value, issues };
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
