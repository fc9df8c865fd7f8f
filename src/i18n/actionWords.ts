import type { Action } from '../domain/action.ts';
import { toEuros } from '../domain/cents.ts';
import { formatDate, formatNumber, listOf } from './format.ts';
import { ACTIONS_FR } from './fr/actions.ts';

/** An amount in cents as euros, "19 875,06 €", without cents where there are none; in words where none is published. */
export function amountText(cents: number | null): string {
  if (cents === null) return ACTIONS_FR.list.unpublished;
  return `${formatNumber(toEuros(cents), cents % 100 === 0 ? 0 : 2)}\u202f€`;
}

/** The years of an action or of a programme: "2007 à 2009", "2011", "depuis 2019"; in words where none is known. */
export function yearsOf({ startYear, endYear }: Pick<Action, 'startYear' | 'endYear'>): string {
  const { noYear, since, until, during } = ACTIONS_FR.list;
  if (startYear === undefined) return endYear === undefined ? noYear : until(endYear);
  if (endYear === undefined) return since(startYear);
  return startYear === endYear ? String(startYear) : during(startYear, endYear);
}

/** Where an action takes place, by the names of its territories, or how little is known of it. */
export function placeText(
  { locationGrade, territories }: Pick<Action, 'locationGrade' | 'territories'>,
  nameOf: (code: string) => string,
): string {
  if (locationGrade === 'contract') return ACTIONS_FR.list.wholeContract;
  if (locationGrade === 'unknown') return ACTIONS_FR.list.unknownPlace;
  return listOf(territories.map(nameOf));
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The date of a step, as precise as it is known: "31 mai 2010", "juin 2015", "2016"; in words where it is not. */
export function stepDate(date: string | undefined): string {
  if (date === undefined) return ACTIONS_FR.timeline.undated;
  if (date.length === 7) return MONTH.format(new Date(`${date}-01`));
  return date.length === 10 ? formatDate(date) : date;
}
