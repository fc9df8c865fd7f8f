import { ACTION_STATUSES, type Action } from '../domain/action.ts';
import type { DecimalMark } from '../domain/intake.ts';
import { amountOf, countOf, spanOf } from './readFigures.ts';
import { readFunders } from './readFunders.ts';
import { readLocation } from './readPlaces.ts';
import type { RowReader } from './rowReader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the rows of a table of actions are read with, besides their cells. */
export interface ActionContext {
  readonly vocabulary: Vocabulary;
  readonly agglomeration: string;
  readonly mark: DecimalMark | undefined;
}

/** The action of the row that a reader has begun, under this id; `undefined` where a rule is broken. */
export function readAction(reader: RowReader, id: string, context: ActionContext): Action | undefined {
  const { vocabulary, agglomeration, mark } = context;
  const title = reader.needed('title');
  const beneficiary = reader.needed('beneficiary');
  const programme = one(reader, 'programme', 'programmes');
  const theme = one(reader, 'theme', 'themes');
  const source = one(reader, 'source', 'sources');
  const location = readLocation(reader, vocabulary, agglomeration);
  const [startYear, endYear] = spanOf(reader);
  const amount = amountOf(reader, mark);
  const funders = readFunders(reader, vocabulary, amount?.cents ?? null, mark);
  const [jobs, posts, reached] = (['jobs', 'posts', 'inhabitantsReached'] as const).map((field) =>
    countOf(reader, field),
  );
  const said = reader.text('status');
  const status = said === '' ? undefined : reader.named('status', 'statuses', said);
  const parent = reader.text('parent');
  if (reader.faults.length > 0 || !programme || !theme || !source || !location || !amount) return undefined;
  return {
    ...{
      id,
      programme,
      title,
      theme,
      ...location,
      beneficiary,
      funders,
      startYear,
      endYear,
      ...amount,
      source,
    },
    parent: parent === '' ? undefined : parent,
    ...{ jobs: jobs ?? null, posts: posts ?? null, inhabitantsReached: reached ?? null },
    status: ACTION_STATUSES.find((name) => name === status),
  };
}

/** The code of a field that names one thing and must. */
function one(
  reader: RowReader,
  field: 'programme' | 'theme' | 'source',
  list: 'programmes' | 'themes' | 'sources',
): string | undefined {
  const text = reader.needed(field);
  return text === '' ? undefined : reader.named(field, list, text);
}
