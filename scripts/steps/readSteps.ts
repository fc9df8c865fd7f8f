import type { ProgrammeStep } from '../../src/domain/register.ts';
import type { Checked } from './checked.ts';
import { explainEmpty, explainName, explainSource } from './explainCells.ts';
import { faultsOf, readIdentified, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
import type { TextFile } from './textFile.ts';

const COLUMNS = ['id', 'programme', 'date', 'title', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/** What a row may name. Absent: it could not be read, and is not looked up. */
export interface StepRules {
  readonly programmes: ReadonlySet<string>;
  readonly sources: SourceCards | undefined;
}

/** The steps of programmes of `reference/milestones.csv`. */
export function readSteps(
  file: TextFile,
  { programmes, sources }: StepRules,
): Checked<Identified<ProgrammeStep>> {
  return readIdentified<Column, ProgrammeStep>(file, COLUMNS, ({ id, programme, date, title, source }) => {
    const faults = faultsOf<Column>({
      programme: explainName(programme, programmes, 'programmes.csv'),
      date: explainDate(date),
      title: explainEmpty(title),
      source: explainSource(source, sources),
    });
    if (faults.length > 0) return { faults };
    return { value: { id, programme, date: date === '' ? undefined : date, title, source } };
  });
}

function explainDate(date: string): string | undefined {
  if (date === '') return undefined;
  const rule = 'neither empty nor a date, such as 2010, 2010-05 or 2010-05-31';
  const [, year = '', month = '01', day = '01'] =
    /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 31 April would be read as 1 May.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`)
    ? undefined
    : rule;
}
