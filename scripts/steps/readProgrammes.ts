import type { Programme } from '../../src/domain/action.ts';
import type { Checked } from './checked.ts';
import { explainEmpty, explainSource, explainWords, explainYears, toList, toYear } from './explainCells.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
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
] as const;

type Column = (typeof PROGRAMME_COLUMNS)[number];

/** The programmes of `programmes.csv`. One that states a year or a note needs a source. */
export function readProgrammes(
  file: TextFile,
  sources: SourceCards | undefined,
): Checked<Identified<Programme>> {
  return readIdentified(file, PROGRAMME_COLUMNS, (cells) => readProgramme(cells, sources));
}

function readProgramme(cells: Cells<Column>, sources: SourceCards | undefined) {
  const { id, title, startYear, endYear, note, partners, source } = cells;
  const isHeading = source === '' && startYear + endYear + note === '';
  const faults = faultsOf<Column>({
    id: explainWords(id),
    title: explainEmpty(title),
    startYear: explainYears(startYear, endYear),
    partners: explainWords(partners),
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
  };
  return { value };
}
