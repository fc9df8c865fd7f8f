import {
  ACTION_STATUSES,
  LOCATION_GRADES,
  type Action,
  type ActionStatus,
  type LocationGrade,
} from '../../src/domain/action.ts';
import { parseCents } from '../../src/domain/cents.ts';
import { isCommune, levelOfCode } from '../../src/domain/territory.ts';
import type { Checked } from './checked.ts';
import {
  explainCount,
  explainEmpty,
  explainName,
  explainSource,
  explainWords,
  explainYears,
  toCount,
  toList,
  toYear,
} from './explainCells.ts';
import { explainFunders, toFunders } from './funders.ts';
import { parseNumber } from './parseNumber.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
import type { TableOptions } from './readTable.ts';
import type { TextFile } from './textFile.ts';

/** The columns of `actions.csv`, in order. */
export const ACTION_COLUMNS = [
  'id',
  'programme',
  'parent',
  'title',
  'theme',
  'locationGrade',
  'territories',
  'beneficiary',
  'funders',
  'startYear',
  'endYear',
  'amountEur',
  'amountNote',
  'source',
  'jobs',
  'posts',
  'inhabitantsReached',
  'status',
] as const;

/** A table may lack the last four: people and status are then not known. */
export const ACTION_TABLE: TableOptions = { optional: 4 };

type Column = (typeof ACTION_COLUMNS)[number];

/** What a row may name. Absent: it could not be read, and is not looked up. */
export interface ActionRules {
  readonly agglomeration: string | undefined;
  /** Communes and neighbourhoods of the atlas. Empty if they could not be read. */
  readonly declared: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string> | undefined;
  readonly partners: ReadonlySet<string> | undefined;
  readonly themes: ReadonlySet<string> | undefined;
  readonly sources: SourceCards | undefined;
}

/**
 * The actions of `actions.csv`.
 *
 * An amount in euros is a plain decimal; where none is published the cell is empty, never zero, and the note says why.
 * What the rows say of each other is checked apart, once all is read.
 */
export function readActions(file: TextFile, rules: ActionRules): Checked<Identified<Action>> {
  return readIdentified(file, ACTION_COLUMNS, (cells, ids) => readAction(cells, ids, rules), ACTION_TABLE);
}

function readAction(cells: Cells<Column>, ids: ReadonlySet<string>, rules: ActionRules) {
  const { id, programme, parent, title, theme, beneficiary, startYear, endYear, amountNote, source } = cells;
  const { programmes, sources } = rules;
  const isUnknown = (name: string) => programmes !== undefined && !programmes.has(name);
  const faults = faultsOf<Column>({
    programme: isUnknown(programme) ? 'unknown programme: not in programmes.csv' : undefined,
    parent:
      parent !== '' && (parent === id || (isUnknown(parent) && !ids.has(parent)))
        ? 'neither another action nor a programme'
        : undefined,
    title: explainEmpty(title),
    theme: explainEmpty(theme) ?? explainWords(theme) ?? explainName(theme, rules.themes, 'themes.csv'),
    locationGrade: isGrade(cells.locationGrade)
      ? undefined
      : `not a grade of location: ${LOCATION_GRADES.join(', ')}`,
    territories: explainTerritories(cells, rules),
    beneficiary: explainEmpty(beneficiary),
    funders: explainEmpty(cells.funders) ?? explainFunders(cells.funders, cells.amountEur, rules.partners),
    startYear: explainYears(startYear, endYear),
    amountEur: explainAmount(cells),
    jobs: explainCount(cells.jobs),
    posts: explainCount(cells.posts),
    inhabitantsReached: explainCount(cells.inhabitantsReached),
    status:
      cells.status === '' || isStatus(cells.status)
        ? undefined
        : `not a status: ${ACTION_STATUSES.join(', ')}`,
    source: explainSource(source, sources),
  });
  if (faults.length > 0 || !isGrade(cells.locationGrade)) return { faults };
  const value: Action = {
    ...{ id, programme, title, theme, beneficiary, amountNote, source },
    parent: parent === '' ? undefined : parent,
    locationGrade: cells.locationGrade,
    territories: toList(cells.territories),
    funders: toFunders(cells.funders),
    startYear: toYear(startYear),
    endYear: toYear(endYear),
    cents: parseCents(cells.amountEur) ?? null,
    jobs: toCount(cells.jobs),
    posts: toCount(cells.posts),
    inhabitantsReached: toCount(cells.inhabitantsReached),
    status: isStatus(cells.status) ? cells.status : undefined,
  };
  return { value };
}

function isGrade(text: string): text is LocationGrade {
  return LOCATION_GRADES.some((grade) => grade === text);
}

function isStatus(text: string): text is ActionStatus {
  return ACTION_STATUSES.some((status) => status === text);
}

function explainAmount({ amountEur, amountNote }: Cells<Column>): string | undefined {
  if (amountEur === '') {
    return amountNote === '' ? 'no amount, and no note that says why' : undefined;
  }
  const amount = parseNumber(amountEur);
  if (amount === undefined) return 'not a plain decimal number, such as 1234.5';
  if (amount < 0) return 'an amount below zero';
  return parseCents(amountEur) === undefined ? 'not an amount in euros and cents' : undefined;
}

/** Whether a code is of what a grade speaks of. */
const SPEAKS_OF: Readonly<
  Record<LocationGrade, (code: string, agglomeration: string | undefined) => boolean>
> = {
  address: (code) => isCommune(code),
  communes: (code) => isCommune(code),
  neighbourhoods: (code) => levelOfCode(code)?.startsWith('qpv') === true,
  contract: (code, agglomeration) => agglomeration === undefined || code === agglomeration,
  unknown: () => false,
};

function explainTerritories(cells: Cells<Column>, rules: ActionRules): string | undefined {
  const { locationGrade } = cells;
  if (!isGrade(locationGrade)) return undefined;
  const codes = toList(cells.territories);
  if (codes.length === 0) return locationGrade === 'unknown' ? undefined : 'a grade, and no territory';
  const other = codes.find((code) => !SPEAKS_OF[locationGrade](code, rules.agglomeration));
  if (other !== undefined) return `${other} is not what the grade ${locationGrade} speaks of`;
  if (locationGrade === 'contract' || rules.declared.size === 0) return undefined;
  const unknown = codes.find((code) => !rules.declared.has(code));
  return unknown === undefined ? undefined : `unknown territory ${unknown}: not in territories.csv`;
}
