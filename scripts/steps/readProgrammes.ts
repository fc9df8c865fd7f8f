import type { Programme } from '../../src/domain/action.ts';
import type { Checked } from './checked.ts';
import {
  explainEmpty,
  explainName,
  explainSource,
  explainWords,
  explainYears,
  toList,
  toYear,
} from './explainCells.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
import type { TableOptions } from './readTable.ts';
import type { TextFile } from './textFile.ts';

/** The columns of `programmes.csv`, in order. */
export const PROGRAMME_COLUMNS = [
  'id',
  'title',
  'startYear',
  'endYear',
  'note',
  'partners',
  'source',
  'envelope',
] as const;

/** A table may lack the last one: no programme then has an action that states its total. */
export const PROGRAMME_TABLE: TableOptions = { optional: 1 };

type Column = (typeof PROGRAMME_COLUMNS)[number];

/** What a row may name. Absent: it could not be read, or is not there, and is not looked up. */
export interface ProgrammeRules {
  readonly partners: ReadonlySet<string> | undefined;
  readonly sources: SourceCards | undefined;
}

/** The programmes of `programmes.csv`. One that states a year or a note needs a source. */
export function readProgrammes(file: TextFile, rules: ProgrammeRules): Checked<Identified<Programme>> {
  return readIdentified(file, PROGRAMME_COLUMNS, (cells) => readProgramme(cells, rules), PROGRAMME_TABLE);
}

function readProgramme(cells: Cells<Column>, { partners: known, sources }: ProgrammeRules) {
  const { id, title, startYear, endYear, note, partners, source, envelope } = cells;
  const isHeading = source === '' && startYear + endYear + note === '';
  const faults = faultsOf<Column>({
    id: explainWords(id),
    title: explainEmpty(title),
    startYear: explainYears(startYear, endYear),
    partners:
      explainWords(partners) ??
      toList(partners)
        .map((partner) => explainName(partner, known, 'partners.csv'))
        .find((rule) => rule !== undefined),
    source: isHeading ? undefined : explainSource(source, sources),
  });
  if (faults.length > 0) return { faults };
  const value: Programme = {
    id,
    title,
    startYear: toYear(startYear),
    endYear: toYear(endYear),
    note,
    partners: toList(partners),
    source: source === '' ? undefined : source,
    envelope: envelope === '' ? undefined : envelope,
  };
  return { value };
}
