import {
  array,
  integer,
  isoDate,
  minValue,
  number,
  optional,
  nonEmpty,
  nullable,
  pipe,
  regex,
  startsWith,
  strictObject,
  string,
} from 'valibot';
import type { Source } from '../../src/domain/source.ts';
import type { Checked, Issue } from './checked.ts';
import { parseJson } from './parseJson.ts';
import { readShape } from './readShape.ts';
import { linesOf, type TextFile } from './textFile.ts';

const TEXT = pipe(string(), nonEmpty('an empty text'));

const ROWS = pipe(number(), integer('not a number of rows'), minValue(0, 'not a number of rows'));

const CARD = strictObject({
  id: pipe(string(), regex(/^[a-z0-9-]+$/, 'an id is made of small letters, digits and hyphens')),
  producer: TEXT,
  title: TEXT,
  edition: nullable(TEXT),
  referencePeriod: TEXT,
  licence: TEXT,
  page: nullable(pipe(string(), startsWith('https://', 'not an https address'))),
  obtained: pipe(string(), isoDate('not a day written as 2026-11-24')),
  files: array(
    strictObject({
      name: TEXT,
      sha256: pipe(string(), regex(/^[0-9a-f]{64}$/, 'not a sha256')),
      rowsRead: optional(ROWS),
      rowsKept: optional(ROWS),
    }),
  ),
  howObtained: TEXT,
  caveats: array(TEXT),
});

/** Cards of the sources, by id. */
export type SourceCards = ReadonlyMap<string, Source>;

/** The cards of `sources.json`, or `undefined` if the file has not their shape. */
export function readSources(file: TextFile): Checked<SourceCards | undefined> {
  const content = parseJson(file);
  if (content.issues.length > 0) return { value: undefined, issues: content.issues };
  const { value: cards, issues } = readShape(file.name, array(CARD), content.value);
  if (!cards) return { value: undefined, issues };
  return { value: new Map(cards.map((card) => [card.id, card])), issues: repeated(file, cards) };
}

function repeated(file: TextFile, cards: readonly Source[]): readonly Issue[] {
  const ids = cards.map((card) => card.id);
  const lines = linesOf(file.text, /"id"\s*:/g);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ file: file.name, line: lines[i], column: `${i}.id`, value: id, rule: 'another card has this id' }],
  );
}
