import type { Action } from '../../domain/action.ts';
import type { Holders } from './envelopes.ts';
import { relationOf, type PlacesByCode } from './placing.ts';
import { countedAmounts, sumOf, type Sum } from './totals.ts';

/** What is recorded for a territory. The three sums are never added: an envelope in one may hold a part in another. */
export interface Coverage {
  readonly code: string;
  /** What is located there alone. */
  readonly located: Sum;
  /** What it shares with other territories: whole, since no split is published. */
  readonly shared: Sum;
  /** For a neighbourhood, what is known at its commune only: whole, and not located in it. */
  readonly inCommune: Sum;
  /** Cents of `located` that an envelope of `shared` or of `inCommune` holds too. */
  readonly heldElsewhere: number;
  /** Cents located there alone for an inhabitant, not rounded; `undefined` without an amount, or without inhabitants. */
  readonly centsPerInhabitant: number | undefined;
}

/** What the coverage is told with. */
export interface CoverageOptions {
  readonly places: PlacesByCode;
  readonly holders: Holders;
  /** Inhabitants of a territory; `undefined` where not published. */
  readonly inhabitants: (code: string) => number | undefined;
}

/**
 * The coverage of each territory by some actions, in the order of the codes.
 *
 * What is of the contract, or of a place that is not known, is in none: `totalsOf` tells it, to be shown beside.
 */
export function coverageOf(
  actions: readonly Action[],
  codes: readonly string[],
  { places, holders, inhabitants }: CoverageOptions,
): readonly Coverage[] {
  return codes.map((code) => {
    const [own, shared, around]: [Action[], Action[], Action[]] = [[], [], []];
    for (const action of actions) {
      const relation = relationOf(action, code, places);
      if (relation === 'located') own.push(action);
      else if (relation === 'shared') shared.push(action);
      else if (relation === 'inCommune') around.push(action);
    }
    const located = sumOf(own, holders);
    const wider = new Set([...shared, ...around].flatMap(({ id, cents }) => (cents === null ? [] : [id])));
    const held = countedAmounts(own, holders).filter(({ id }) => isHeldBy(wider, holders.get(id)));
    const people = inhabitants(code);
    return {
      code,
      located,
      shared: sumOf(shared, holders),
      inCommune: sumOf(around, holders),
      heldElsewhere: held.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
      centsPerInhabitant:
        located.amounts > 0 && people !== undefined && people > 0 ? located.cents / people : undefined,
    };
  });
}

function isHeldBy(ids: ReadonlySet<string>, holders: ReadonlySet<string> | undefined): boolean {
  return holders !== undefined && [...holders].some((holder) => ids.has(holder));
}
