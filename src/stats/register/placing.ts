import type { Action } from '../../domain/action.ts';
import { mayContinue, type Overlap } from '../../domain/comparability.ts';
import type { RegisterPlace } from '../../domain/register.ts';
import { isCommune, levelOfCode } from '../../domain/territory.ts';

/** Where the whole of an action is: in one territory, shared among several, or nowhere that its source tells. */
export type Location = 'located' | 'shared' | 'notLocated';

type Placed = Pick<Action, 'locationGrade' | 'territories'>;

/** The location of an action. What is shared has no split; a contract, or a place that is not known, locates nothing. */
export function locationOf({ locationGrade, territories }: Placed): Location {
  if (locationGrade === 'contract' || locationGrade === 'unknown') return 'notLocated';
  return new Set(territories).size === 1 ? 'located' : 'shared';
}

/**
 * What an action is to a territory: located in it alone; shared by it with others; in its commune, which does not locate
 * it in the neighbourhood; of the contract, so of all the agglomeration; of a place that is not known; or elsewhere.
 */
export type Relation = 'located' | 'shared' | 'inCommune' | 'contract' | 'unknown' | 'elsewhere';

/** The places of a register, by code. */
export type PlacesByCode = ReadonlyMap<string, RegisterPlace>;

/** The places, found by their code. */
export function placesByCode(places: readonly RegisterPlace[]): PlacesByCode {
  return new Map(places.map((place) => [place.code, place]));
}

/**
 * What an action is to a commune or a neighbourhood.
 *
 * An action of a neighbourhood is one of its commune, shared where it lies in several. An action of a perimeter of 2015
 * is one of the perimeter of 2024 that is the same place (95 % both ways), and the reverse; where they only overlap, it
 * is known to be around, as in the commune.
 */
export function relationOf(action: Placed, code: string, places: PlacesByCode): Relation {
  if (action.locationGrade === 'contract') return 'contract';
  if (action.locationGrade === 'unknown') return 'unknown';
  return isCommune(code) ? toCommune(action, code, places) : toNeighbourhood(action, code, places);
}

function toCommune({ territories }: Placed, code: string, places: PlacesByCode): Relation {
  let [isThere, isAlone] = [false, true];
  for (const named of territories) {
    for (const commune of isCommune(named) ? [named] : communesOf(named, places)) {
      if (commune === code) isThere = true;
      else isAlone = false;
    }
  }
  if (!isThere) return 'elsewhere';
  return isAlone ? 'located' : 'shared';
}

function toNeighbourhood({ territories }: Placed, code: string, places: PlacesByCode): Relation {
  const same = territories.filter((named) => named === code || isSamePlace(named, code, places));
  if (same.length > 0) return same.length === territories.length ? 'located' : 'shared';
  const communes = communesOf(code, places);
  const isAround = territories.some((named) => communes.includes(named) || overlapOf(named, code, places));
  return isAround ? 'inCommune' : 'elsewhere';
}

function communesOf(code: string, places: PlacesByCode): readonly string[] {
  return places.get(code)?.within.map(({ commune }) => commune) ?? [];
}

function isSamePlace(a: string, b: string, places: PlacesByCode): boolean {
  const overlap = overlapOf(a, b, places);
  return overlap !== undefined && mayContinue(overlap).may;
}

/** What two neighbourhoods of two generations share, or `undefined`. Symmetric. */
function overlapOf(a: string, b: string, places: PlacesByCode): Overlap | undefined {
  const [old, heir] = levelOfCode(a) === 'qpv2015' ? [a, b] : [b, a];
  return places.get(heir)?.from2015.find((ancestor) => ancestor.code === old);
}

/** The neighbourhood of 2015 that is the same place as one of 2024 (95 % both ways), or `undefined`. */
export function samePlaceOf2015(code: string, places: PlacesByCode): string | undefined {
  return places.get(code)?.from2015.find((ancestor) => mayContinue(ancestor).may)?.code;
}
