import type { Action } from '../../domain/action.ts';
import type { Holders } from './envelopes.ts';
import { locationOf, type Location } from './placing.ts';

/** What some actions amount to, each counted once. */
export interface Sum {
  readonly actions: number;
  /** Whole cents of the amounts that are published. */
  readonly cents: number;
  /** How many amounts `cents` adds up. */
  readonly amounts: number;
  /** Actions whose amount is not published, nor in that of an envelope: an absence, beside the sum. */
  readonly unpublished: number;
  readonly posts: number;
}

/** The totals of a selection: located + shared + not located = total, for each figure. */
export interface Totals extends Readonly<Record<Location, Sum>> {
  readonly total: Sum;
  /** What counts in an envelope of the selection, and not again: told beside, never added. */
  readonly inEnvelopes: {
    /** Every part, near or far. */
    readonly actions: number;
    /** Their amounts, a part of a part counted once. */
    readonly cents: number;
  };
}

/** What is counted of each action of a selection. */
interface Counted {
  readonly action: boolean;
  readonly amount: boolean;
  readonly posts: boolean;
}

/**
 * The totals of some actions.
 *
 * An action that an action of the same selection holds, near or far, counts in it, not again. For euros and for posts
 * the holder must state the figure: an envelope whose amount is not published hides no amount of its parts. An amount
 * keeps the location of the action that states it: an envelope shared among communes stays shared, though some of its
 * parts are located.
 */
export function totalsOf(actions: readonly Action[], holders: Holders): Totals {
  const counted = countedIn(actions, holders);
  const sumWhere = (isOf: (action: Action) => boolean) => sum(actions.filter(isOf), counted);
  const at = (location: Location) => sumWhere((action) => locationOf(action) === location);
  const parts = actions.filter(({ id }) => counted.get(id)?.action === false);
  const held = actions.filter(({ id }) => counted.get(id)?.amount === false);
  return {
    total: sum(actions, counted),
    located: at('located'),
    shared: at('shared'),
    notLocated: at('notLocated'),
    inEnvelopes: { actions: parts.length, cents: sumOf(held, holders).cents },
  };
}

/** The sum of some actions, envelopes and their parts never added. */
export function sumOf(actions: readonly Action[], holders: Holders): Sum {
  return sum(actions, countedIn(actions, holders));
}

/** The actions of a selection whose amount counts in its sum: published, and in no envelope of the selection. */
export function countedAmounts(actions: readonly Action[], holders: Holders): readonly Action[] {
  const counted = countedIn(actions, holders);
  return actions.filter(({ id, cents }) => cents !== null && counted.get(id)?.amount === true);
}

function countedIn(actions: readonly Action[], holders: Holders): ReadonlyMap<string, Counted> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  return new Map(
    actions.map(({ id }) => {
      const above = [...(holders.get(id) ?? [])].flatMap((holder) => byId.get(holder) ?? []);
      return [
        id,
        {
          action: above.length === 0,
          amount: above.every(({ cents }) => cents === null),
          posts: above.every(({ posts }) => posts === null),
        },
      ];
    }),
  );
}

function sum(actions: readonly Action[], counted: ReadonlyMap<string, Counted>): Sum {
  const result = { actions: 0, cents: 0, amounts: 0, unpublished: 0, posts: 0 };
  for (const { id, cents, posts } of actions) {
    const counts = counted.get(id);
    if (counts?.action) result.actions += 1;
    if (counts?.posts && posts !== null) result.posts += posts;
    if (!counts?.amount) continue;
    if (cents === null) {
      result.unpublished += 1;
      continue;
    }
    result.amounts += 1;
    result.cents += cents;
  }
  return result;
}
