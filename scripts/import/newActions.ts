import { isCommune } from '../../src/domain/territory.ts';
import type { ACTION_COLUMNS } from '../steps/readActions.ts';
import type { PROGRAMME_COLUMNS } from '../steps/readProgrammes.ts';
import type { ActionSource } from '../sources/source.ts';
import type { ActionRow } from './reading.ts';
import type { Readings } from './readFiles.ts';
import type { Scope } from './scope.ts';

/** A row of `actions.csv`, and one of `programmes.csv`, as text. */
export type ActionTableRow = Readonly<Record<(typeof ACTION_COLUMNS)[number], string>>;
export type ProgrammeRow = Readonly<Record<(typeof PROGRAMME_COLUMNS)[number], string>>;

/** Where an action is, as far as its producer says. */
type Place = Pick<ActionTableRow, 'locationGrade' | 'territories'>;

/**
 * The actions after an import, in the order of their ids.
 *
 * A list renews the years that it speaks of: its other years, and the actions of other sources, stay. What it cannot
 * say of an action that stands is kept: what the action is part of, a better place, who funds it, the note, the people.
 */
export function newActions(
  standing: readonly ActionTableRow[],
  { files, actions }: Pick<Readings, 'files' | 'actions'>,
  scope: Pick<Scope, 'code' | 'contracts' | 'wholeOf' | 'heir'>,
): readonly ActionTableRow[] {
  const described = new Map(
    files.flatMap(({ source }) => (source.kind === 'actions' ? [[source.id, source] as const] : [])),
  );
  const known = new Map(standing.map((row) => [row.id, row]));
  const renewed = new Set(actions.map(({ source, year }) => `${source} ${year}`));
  const kept = standing.filter(({ source, startYear }) => !renewed.has(`${source} ${startYear}`));
  const rows = new Map(kept.map((row) => [row.id, row]));
  for (const action of actions) {
    const source = described.get(action.source);
    if (!source) throw new Error(`${action.source} has no description`);
    rows.set(action.id, toRow(action, source, placeOf(action.contract, scope), known.get(action.id)));
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The programmes after an import, in the order of their ids: those of the actions read are added, none is changed. */
export function newProgrammes(
  standing: readonly ProgrammeRow[],
  { files, actions }: Pick<Readings, 'files' | 'actions'>,
): readonly ProgrammeRow[] {
  const rows = new Map(standing.map((row) => [row.id, row]));
  for (const { source } of files) {
    if (source.kind !== 'actions' || !actions.some((action) => action.source === source.id)) continue;
    const { id, title } = source.programme;
    const partners = source.funders.join(';');
    if (!rows.has(id))
      rows.set(id, {
        id,
        title,
        startYear: '',
        endYear: '',
        note: '',
        partners,
        source: source.id,
        envelope: '',
      });
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toRow(
  { id, title, theme, beneficiary, year, amount }: ActionRow,
  source: ActionSource,
  place: Place,
  known: ActionTableRow | undefined,
): ActionTableRow {
  const { parent, locationGrade, territories, funders, amountNote } = known ?? {
    ...{ parent: '', ...place, funders: source.funders.join(';'), amountNote: source.amountNote },
  };
  const { jobs = '', inhabitantsReached = '', status = '' } = known ?? {};
  const posts = source.isPosts === true ? '1' : (known?.posts ?? '');
  return {
    ...{ id, programme: source.programme.id, title, theme, beneficiary, source: source.id },
    ...{ parent, locationGrade, territories, funders, amountNote },
    ...{ startYear: String(year), endYear: String(year), amountEur: String(amount) },
    ...{ jobs, posts, inhabitantsReached, status },
  };
}

function placeOf(code: string, scope: Pick<Scope, 'code' | 'contracts' | 'wholeOf' | 'heir'>): Place {
  if (scope.contracts?.has(code) === true || code === scope.code)
    return { locationGrade: 'contract', territories: scope.code };
  if (!isCommune(code)) return { locationGrade: 'neighbourhoods', territories: code };
  return { locationGrade: 'communes', territories: scope.wholeOf(code) ?? scope.heir(code) ?? code };
}
