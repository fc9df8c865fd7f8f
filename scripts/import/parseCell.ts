import type { Absence, Measure, ValueStatus } from '../../src/domain/measure.ts';
import type { Dialect, Marks } from '../sources/source.ts';
import { explainCell } from './explainCell.ts';

/** How the figures of a column are written. */
export interface Writing {
  readonly decimal: Dialect['decimal'];
  readonly suffix?: '%' | undefined;
  readonly status?: ValueStatus | undefined;
}

/** Plain, or in groups of three after one kind of space: normal, no-break, narrow no-break or thin. */
const WHOLE = String.raw`(?:0|[1-9]\d*|[1-9]\d{0,2}(?:([ \u00a0\u202f\u2009])\d{3})(?:\1\d{3})*)`;

const FIGURES: Readonly<Record<Dialect['decimal'], RegExp>> = {
  '.': new RegExp(String.raw`^-?${WHOLE}(?:\.\d+)?$`),
  ',': new RegExp(String.raw`^-?${WHOLE}(?:,\d+)?$`),
};

const SPACES = /[ \u00a0\u202f\u2009]/g;
const GROUPED = /\d[ \u00a0\u202f\u2009]/;

/**
 * What a cell of a producer says: a figure, the absence that its mark stands for, or the rule it breaks.
 *
 * Nothing is guessed: a cell that may be read in two ways, as `1,234.5`, is refused.
 */
export function parseCell(cell: string, writing: Writing, marks: Marks): Measure | { readonly rule: string } {
  const text = cell.trim();
  const absence = absenceOf(text, marks);
  if (absence !== undefined) return { status: absence, value: null };

  const { suffix } = writing;
  const bare = suffix !== undefined && text.endsWith(suffix) ? text.slice(0, -suffix.length).trimEnd() : text;
  if (!FIGURES[writing.decimal].test(bare)) return { rule: explainCell(text, writing, marks) };
  const joined = GROUPED.test(bare) ? bare.replace(SPACES, '') : bare;
  const value = Number(writing.decimal === ',' ? joined.replace(',', '.') : joined);
  if (!Number.isFinite(value)) return { rule: 'a figure too large to be one' };
  // Minus zero is zero.
  return { status: writing.status ?? 'normal', value: value === 0 ? 0 : value };
}

/** Compared one by one: V8 keeps for long each text that was looked up as a key, and cells come by the million. */
function absenceOf(text: string, marks: Marks): Absence | undefined {
  for (const mark in marks) if (mark === text) return marks[mark];
  return undefined;
}
