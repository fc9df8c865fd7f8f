import {
  WALK_THRESHOLDS,
  walkingMinutes,
  type AccessParameters,
  type BasketAccess,
  type CategoryAccess,
  type TerritoryAccess,
  type WalkingEngine,
} from '../../src/domain/access.ts';
import { basketCounts } from '../../src/stats/basketCounts.ts';
import { roundTo } from '../../src/stats/roundTo.ts';
import { weightedMedian } from '../../src/stats/weightedMedian.ts';
import { weightedShares } from '../../src/stats/weightedShares.ts';
import type { CategoryPlaces } from './categoryPlaces.ts';
import type { LevelSamples } from './samples.ts';
import type { EngineWalks, Walks } from './walksOf.ts';

/** Fraction digits of a part of the inhabitants: a tenth of a percent. */
const SHARE_DIGITS = 3;

/** What the access of the territories of a level is made from. */
export interface LevelWalks {
  readonly samples: Pick<LevelSamples, 'weights'>;
  readonly walks: readonly EngineWalks[];
  readonly categories: readonly CategoryPlaces[];
  readonly parameters: AccessParameters;
}

/** The points of a territory: from the first, to the one before the end. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly arePeople: boolean;
}

/** How far each category is for those who live at a stretch of points. */
export function territoryAccess(
  { samples, walks, categories, parameters }: LevelWalks,
  { first, end, arePeople }: Stretch,
): TerritoryAccess {
  const weights = samples.weights.slice(first, end);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const cut = ({ nearest, metres }: Walks): Walks => ({
    nearest: nearest.slice(first, end),
    metres: metres.slice(first, end),
  });
  const inhabited = whole > 0 ? walks : [];
  const perEngine = inhabited.map((one) => ({ engine: one.engine, walks: one.categories.map(cut) }));
  return {
    points: weights.length,
    inhabitants: arePeople ? roundTo(whole, 0) : null,
    engines: Object.fromEntries(
      perEngine.map(({ engine, walks: byCategory }) => [
        engine,
        byCategory.map((one, c) => categoryAccess(engine, one, weights, categories[c], parameters)),
      ]),
    ),
    basket: Object.fromEntries(
      perEngine.flatMap(({ engine, walks: byCategory }) => {
        const found = basketAccess(engine, byCategory, weights, categories, parameters);
        return found ? [[engine, found] as const] : [];
      }),
    ),
  };
}

function minutesOf(engine: WalkingEngine, { metres }: Walks, parameters: AccessParameters) {
  return metres.map((walk) => (walk === null ? null : walkingMinutes(engine, walk, parameters)));
}

function categoryAccess(
  engine: WalkingEngine,
  walks: Walks,
  weights: readonly number[],
  places: CategoryPlaces | undefined,
  parameters: AccessParameters,
): CategoryAccess {
  const shares = weightedShares(minutesOf(engine, walks, parameters), weights, WALK_THRESHOLDS) ?? [];
  return {
    shares: shares.map((share) => roundTo(share, SHARE_DIGITS)),
    median: weightedMedian(walks.metres, weights),
    usual: usualOf(walks, weights, places),
  };
}

/** The service that is the nearest one for the most inhabitants; of two, the first one of its category. */
function usualOf(
  { nearest, metres }: Walks,
  weights: readonly number[],
  places: CategoryPlaces | undefined,
): CategoryAccess['usual'] {
  const people = new Map<number, number>();
  nearest.forEach((rank, point) => {
    if (rank !== null) people.set(rank, (people.get(rank) ?? 0) + (weights[point] ?? 0));
  });
  const [usual] = [...people].sort(([rankA, a], [rankB, b]) => b - a || rankA - rankB);
  const service = usual && places?.services[usual[0]];
  if (!service) return null;
  const own = weights.map((weight, point) => (nearest[point] === usual[0] ? weight : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const median = weightedMedian(metres, own);
  if (median === null) return null;
  return { service: service.id, share: roundTo(usual[1] / whole, SHARE_DIGITS), metres: median };
}

function basketAccess(
  engine: WalkingEngine,
  walks: readonly Walks[],
  weights: readonly number[],
  categories: readonly CategoryPlaces[],
  parameters: AccessParameters,
): BasketAccess | undefined {
  const inBasket = walks.filter((_, c) => parameters.basket.some((id) => id === categories[c]?.category));
  const minutes = inBasket.map((one) => minutesOf(engine, one, parameters));
  const counts = basketCounts(minutes, weights, parameters.basketThreshold);
  if (!counts || inBasket.length === 0) return undefined;
  const { distribution, median } = counts;
  return {
    categories: inBasket.length,
    distribution: distribution.map((share) => roundTo(share, SHARE_DIGITS)),
    median,
  };
}
