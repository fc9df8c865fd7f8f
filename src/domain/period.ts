/**
 * A year observed (`2022`), a quarter (`2024-T4`), or an edition (`edition-2022`) of a file that does not
 * state the year it observed.
 *
 * An edition is not a year: the two never share an axis.
 */
export type Period = string & { readonly __brand: 'Period' };

export type PeriodKind = 'year' | 'quarter' | 'edition';

const SHAPES: Readonly<Record<PeriodKind, RegExp>> = {
  year: /^(?:19|20)\d{2}$/,
  quarter: /^(?:19|20)\d{2}-T[1-4]$/,
  edition: /^edition-20\d{2}$/,
};

/** The text as a period, or `undefined` if it is none. */
export function parsePeriod(text: string): Period | undefined {
  return Object.values(SHAPES).some((shape) => shape.test(text)) ? (text as Period) : undefined;
}

/** What a period is: a year observed, a quarter, or an edition. */
export function periodKind(period: Period): PeriodKind {
  return (Object.keys(SHAPES) as PeriodKind[]).find((kind) => SHAPES[kind].test(period)) ?? 'year';
}

/** The year written in a period: the year observed, or the year of the edition. */
export function yearOf(period: Period): number {
  return Number(/\d{4}/.exec(period)?.[0]);
}

/** Order of time inside one kind of period; editions come after years, so that a list is never mixed. */
export function comparePeriods(a: Period, b: Period): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
