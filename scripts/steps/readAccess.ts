import {
  integer,
  maxValue,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import { WALK_THRESHOLDS, type AccessParameters } from '../../src/domain/access.ts';
import type { Checked, Issue } from './checked.ts';
import { parseJson } from './parseJson.ts';
import { readShape } from './readShape.ts';
import { lineAt, type TextFile } from './textFile.ts';

/** How walks are measured, but for the basket, and who says so. French: visitors read it. */
export interface AccessSettings extends Omit<AccessParameters, 'basket'> {
  readonly sources: { readonly speed: string; readonly detour: string };
}

/** Shape of `access.json`: a figure that is borrowed stands beside the publication it comes from. */
interface AccessFile extends Omit<AccessSettings, 'speed' | 'detour' | 'sources'> {
  readonly speed: Borrowed;
  readonly detour: Borrowed;
}

interface Borrowed {
  readonly value: number;
  readonly source: string;
}

const between = (min: number, max: number, what: string) =>
  pipe(
    number('not a number'),
    minValue(min, `not ${what}: ${String(min)} to ${String(max)}`),
    maxValue(max, `not ${what}: ${String(min)} to ${String(max)}`),
  );
const borrowed = (min: number, max: number, what: string) =>
  strictObject({
    value: between(min, max, what),
    source: pipe(string(), nonEmpty('a figure without its source')),
  });
const SPACING = pipe(between(20, 1000, 'a spacing in metres'), integer('not a whole number of metres'));

const ACCESS = strictObject({
  speed: borrowed(2, 7, 'a walking speed in km/h'),
  detour: borrowed(1, 2, 'a detour factor'),
  spacing: strictObject({ commune: SPACING, qpv2024: SPACING, qpv2015: SPACING }),
  basketThreshold: picklist(WALK_THRESHOLDS, `not a threshold in minutes: ${WALK_THRESHOLDS.join(', ')}`),
}) satisfies GenericSchema<AccessFile>;

/** How walks are measured where a folder of tables does not say: as decision 0015 chose. */
export const DEFAULT_ACCESS: AccessSettings = {
  speed: 4,
  detour: 1.34,
  sources: {
    speed: 'IGN, calcul d’itinéraires\u00a0: piéton à 4\u00a0km/h (route-graph-generator).',
    detour:
      'Environment and Planning B, 2023, doi.org/10.1177/23998083231168870\u00a0: 1,343 en moyenne dans 300 villes d’Europe.',
  },
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
  basketThreshold: 15,
};

/** How walks are measured, from `access.json`. */
export function readAccess(file: TextFile): Checked<AccessSettings | undefined> {
  const content = parseJson(file);
  if (content.issues.length > 0) return { value: undefined, issues: content.issues };
  const { value, issues } = readShape(file.name, ACCESS, content.value);
  if (!value) return { value: undefined, issues: issues.map((issue) => withLine(issue, file)) };
  const { speed, detour, spacing, basketThreshold } = value;
  const sources = { speed: speed.source, detour: detour.source };
  return { value: { speed: speed.value, detour: detour.value, sources, spacing, basketThreshold }, issues };
}

/** The line of the last key of its path that stands in the text, each sought after the one before. */
function withLine(issue: Issue, { text }: TextFile): Issue {
  let at = -1;
  for (const key of issue.column?.split('.') ?? []) {
    const found = text.indexOf(`"${key}"`, at + 1);
    if (found >= 0) at = found;
  }
  return at < 0 ? issue : { ...issue, line: lineAt(text, at) };
}
