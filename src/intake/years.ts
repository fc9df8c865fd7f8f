import type { FaultRule, RawCell } from '../domain/intake.ts';
import { foldText } from '../geo/accentFold.ts';

/** The years of a cell, one or a span; nothing for an empty cell; or why it cannot be read. */
export type Years =
  | { readonly start: number; readonly end: number | undefined }
  | { readonly absent: true }
  | { readonly fault: FaultRule };

const MONTHS =
  'janv(?:ier)?|fevr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** What may stand around the years: days and months, in figures or in words, and the words of a span. */
const AROUND = new RegExp(
  `^(?:\\d{1,2}|1er|${MONTHS}|de|du|des|le|au|a|et|en|from|to|annees?|t\\d\\d:\\d\\d.*|[-/. ])*$`,
);

/**
 * The years of a cell: "2021", "2021-2023", "de 2021 à 2023", "01/09/2021", "2021-09-01", "septembre 2021".
 *
 * A year has four digits: "01/09/21" and "2009-10" could be several things, and are refused.
 */
export function readYears(cell: RawCell): Years {
  const text = foldText(String(cell));
  if (text === '') return { absent: true };
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
  const rest = text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ').replace(/(?<=[a-z])\./g, '');
  if (years.length === 0) {
    return { fault: { why: /^\d{1,2}([/ .-])\d{1,2}\1\d\d$|^\d\d$/.test(text) ? 'shortYear' : 'notYear' } };
  }
  if (years.length > 2 || !AROUND.test(rest)) return { fault: { why: 'notYear' } };
  const [first = 0, last] = years.map(([year]) => Number(year));
  const short = /^(?:19|20)(\d\d)[ /](\d\d)$/.exec(text);
  // "2021-09" is a month, since 2009 is before 2021; "2009-10" is a month or a span.
  if (short && Number(short[2]) > Number(short[1])) return { fault: { why: 'shortYear' } };
  if (last !== undefined && last < first) return { fault: { why: 'endsBeforeStart' } };
  return { start: first, end: last };
}
