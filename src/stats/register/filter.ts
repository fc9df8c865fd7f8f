import type { Action, ActionStatus } from '../../domain/action.ts';
import type { PublishedRegister } from '../../domain/register.ts';
import { placesByCode, relationOf } from './placing.ts';

/** Years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What is kept of a register. A list that is absent or empty keeps all; `unstated` is an action without a status. */
export interface RegisterFilter {
  readonly themes?: readonly string[] | undefined;
  /** Ids of funders: an action that one of them pays for is kept, whole. */
  readonly partners?: readonly string[] | undefined;
  readonly programmes?: readonly string[] | undefined;
  readonly statuses?: readonly (ActionStatus | 'unstated')[] | undefined;
  readonly period?: Years | undefined;
  /** Communes or neighbourhoods that an action is located in, or shared with. */
  readonly territories?: readonly string[] | undefined;
}

/**
 * The years of an action, or `undefined` if none is stated. One that states no end stands at its first year, one that
 * states no start at its last: how long it lasted is not known.
 */
export function yearsOf({ startYear, endYear }: Pick<Action, 'startYear' | 'endYear'>): Years | undefined {
  const [from, to] = [startYear ?? endYear, endYear ?? startYear];
  return from === undefined || to === undefined ? undefined : { from, to };
}

type Register = Pick<PublishedRegister, 'actions' | 'places'>;

/**
 * The actions that a filter keeps, in their order.
 *
 * A period keeps what overlaps it, whole: nothing that is published splits an amount by year, so that the totals of two
 * periods do not add up. An action without a year is in no period: see `undatedActions`.
 */
export function selectActions(register: Register, filter: RegisterFilter): readonly Action[] {
  const { period } = filter;
  const kept = selectAtAnyTime(register, filter);
  return period ? kept.filter((action) => overlaps(yearsOf(action), period)) : kept;
}

/** The actions that all of a filter but its period would keep, and that state no year: to be told beside. */
export function undatedActions(register: Register, filter: RegisterFilter): readonly Action[] {
  return selectAtAnyTime(register, filter).filter((action) => yearsOf(action) === undefined);
}

function selectAtAnyTime({ actions, places }: Register, filter: RegisterFilter): readonly Action[] {
  const { themes, partners, programmes, statuses, territories = [] } = filter;
  const known = placesByCode(places);
  const concerns = (action: Action) =>
    territories.length === 0 ||
    territories.some((code) => ['located', 'shared'].includes(relationOf(action, code, known)));
  return actions.filter(
    (action) =>
      accepts(themes, action.theme) &&
      accepts(programmes, action.programme) &&
      accepts(statuses, action.status ?? 'unstated') &&
      accepts(partners, ...action.funders.map(({ partner }) => partner)) &&
      concerns(action),
  );
}

function accepts<T>(list: readonly T[] | undefined, ...values: readonly T[]): boolean {
  return !list || list.length === 0 || values.some((value) => list.includes(value));
}

function overlaps(years: Years | undefined, { from, to }: Years): boolean {
  return years !== undefined && years.from <= to && years.to >= from;
}
