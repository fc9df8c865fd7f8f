import { LOCATION_GRADES, type Action, type LocationGrade } from '../../src/domain/action.ts';
import { isCommune, levelOfCode } from '../../src/domain/territory.ts';
import type { Checked } from './checked.ts';
import { explainEmpty, explainSource, explainWords, explainYears, toList, toYear } from './explainCells.ts';
import { parseNumber } from './parseNumber.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
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
] as const;

type Column = (typeof ACTION_COLUMNS)[number];

/** What a row may name. Absent: it could not be read, and is not looked up. */
export interface ActionRules {
  readonly agglomeration: string | undefined;
  /** Communes and neighbourhoods of the atlas. Empty if they could not be read. */
  readonly declared: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string> | undefined;
  readonly sources: SourceCards | undefined;
}

/**
 * The actions of `actions.csv`.
 *
 * An amount in euros is a plain decimal; where none is published the cell is empty, never zero, and the note says why.
 */
export function readActions(file: TextFile, rules: ActionRules): Checked<Identified<Action>> {
  return readIdentified(file, ACTION_COLUMNS, (cells, ids) => readAction(cells, ids, rules));
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
    theme: explainEmpty(theme) ?? explainWords(theme),
    locationGrade: isGrade(cells.locationGrade)
      ? undefined
      : `not a grade of location: ${LOCATION_GRADES.join(', ')}`,
    territories: explainTerritories(cells, rules),
    beneficiary: explainEmpty(beneficiary),
    funders: explainEmpty(cells.funders) ?? explainWords(cells.funders),
    startYear: explainYears(startYear, endYear),
    amountEur: explainAmount(cells),
    source: explainSource(source, sources),
  });
  if (faults.length > 0 || !isGrade(cells.locationGrade)) return { faults };
  const value: Action = {
    ...{ id, programme, title, theme, beneficiary, amountNote, source },
    parent: parent === '' ? undefined : parent,
    locationGrade: cells.locationGrade,
    territories: toList(cells.territories),
    funders: toList(cells.funders),
    startYear: toYear(startYear),
    endYear: toYear(endYear),
    amount: parseNumber(cells.amountEur) ?? null,
  };
  return { value };
}

function isGrade(text: string): text is LocationGrade {
  return LOCATION_GRADES.some((grade) => grade === text);
}

function explainAmount({ amountEur, amountNote }: Cells<Column>): string | undefined {
  if (amountEur === '') {
    return amountNote === '' ? 'no amount, and no note that says why' : undefined;
  }
  const amount = parseNumber(amountEur);
  if (amount === undefined) return 'not a plain decimal number, such as 1234.5';
  return amount >= 0 ? undefined : 'an amount below zero';
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
