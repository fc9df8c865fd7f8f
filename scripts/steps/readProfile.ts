import {
  array,
  check,
  nonEmpty,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import { INDICATOR_IDS, formulaOf } from '../../src/domain/indicators.ts';
import { LEVELS } from '../../src/domain/level.ts';
import type { AtlasProfile } from '../../src/domain/published.ts';
import type { Checked } from './checked.ts';
import { parseJson } from './parseJson.ts';
import { readShape } from './readShape.ts';
import type { TextFile } from './textFile.ts';

const TEXT = pipe(string(), nonEmpty('an empty text'));
const COMMUNE = pipe(string(), regex(/^(?:\d{2}|2[AB])\d{3}$/, 'not the code of a commune'));

const CONTRACT = pipe(string(), regex(/^CV\w+$/, 'not a contract of the city: CV193'));

const REFERENCE = pipe(
  string(),
  regex(/^(?:D(?:\d{2,3}|2[AB])|R\d{2}|FR)$/, 'not a department (D59), a region (R32) or the country (FR)'),
);

const PROFILE = strictObject({
  code: pipe(string(), regex(/^\d{9}$/, 'not the SIREN of an agglomeration: nine digits')),
  name: TEXT,
  contracts: optional(array(CONTRACT)),
  references: optional(array(strictObject({ code: REFERENCE, name: TEXT }))),
  milestones: optional(array(strictObject({ programme: TEXT, name: TEXT }))),
  outside: record(COMMUNE, strictObject({ name: TEXT, agglomeration: TEXT })),
  defaults: pipe(
    strictObject({
      indicator: picklist(INDICATOR_IDS, 'unknown indicator'),
      level: picklist(LEVELS, 'unknown level'),
    }),
    check(
      ({ indicator, level }) => formulaOf(indicator, level) !== undefined,
      'the default indicator does not exist at the default level',
    ),
  ),
}) satisfies GenericSchema<AtlasProfile>;

/** What the atlas is about, from `atlas.json`. */
export function readProfile(file: TextFile): Checked<AtlasProfile | undefined> {
  const content = parseJson(file);
  return content.issues.length > 0
    ? { value: undefined, issues: content.issues }
    : readShape(file.name, PROFILE, content.value);
}
