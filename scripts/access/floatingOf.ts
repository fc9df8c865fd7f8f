import { walkingMinutes, type AccessParameters, type FloatingCatchment } from '../../src/domain/access.ts';
import { NOISE_SHARE, type Territory } from '../../src/domain/territory.ts';
import { floatingCatchment, indicesOf } from '../../src/stats/floatingCatchment.ts';
import { roundTo } from '../../src/stats/roundTo.ts';
import type { CategoryPlaces } from './categoryPlaces.ts';
import type { LevelSamples } from './samples.ts';
import { withinReach } from './withinReach.ts';

/** Minutes of the catchments: the daily walk of the basket. */
const THRESHOLD = 15;
/** Fraction digits of an index for 10,000 inhabitants. */
const INDEX_DIGITS = 2;

/** What the floating catchments are made from. */
export interface FloatingInput {
  readonly territories: readonly Territory[];
  readonly categories: readonly CategoryPlaces[];
  /** Points of all communes: those who are counted. */
  readonly communes: LevelSamples;
  /** Points of the neighbourhoods, who are among them. */
  readonly quarters: readonly LevelSamples[];
  readonly parameters: AccessParameters;
}

/**
 * Supply within reach for 10,000 inhabitants, of the basket and of all that publishes its places.
 *
 * Both ends lie in the agglomeration: who lives outside, and how many go there, is not known. A neighbourhood that
 * passes its border has no figure, for half of its services would be left out.
 */
export function floatingOf(input: FloatingInput): readonly FloatingCatchment[] {
  const { communes, categories, parameters, territories } = input;
  if (communes.territories.length === 0 || communes.territories.some(({ arePeople }) => !arePeople))
    return [];
  const inside = new Set<string>(
    territories.filter(({ level }) => level === 'commune').map(({ code }) => code),
  );
  return categories.flatMap((places): readonly FloatingCatchment[] => {
    const own = insideOf(places, inside);
    const capacities = own.services.map(({ capacity }) => capacity);
    const havePlaces = !capacities.includes(null);
    if (own.services.length === 0) return [];
    if (!havePlaces && !parameters.basket.includes(places.category)) return [];
    const supplies = capacities.map((capacity) => (havePlaces ? (capacity ?? 0) : 1));
    return [
      {
        category: places.category,
        threshold: THRESHOLD,
        supply: havePlaces ? 'places' : 'establishments',
        ...valuesOf(own, supplies, input),
      },
    ];
  });
}

function insideOf(
  { category, services, longitudes, latitudes }: CategoryPlaces,
  inside: ReadonlySet<string>,
) {
  const kept = services.flatMap(({ commune }, i) => (inside.has(commune) ? [i] : []));
  return {
    category,
    services: kept.flatMap((i) => services[i] ?? []),
    longitudes: kept.map((i) => longitudes[i] ?? NaN),
    latitudes: kept.map((i) => latitudes[i] ?? NaN),
  };
}

function valuesOf(
  places: CategoryPlaces,
  supplies: readonly number[],
  { communes, quarters, territories, parameters }: FloatingInput,
): Pick<FloatingCatchment, 'values' | 'agglomeration'> {
  // As many metres as are walked in the time.
  const metres = THRESHOLD / walkingMinutes('direct', 1, parameters);
  const reached = withinReach(places, communes, metres);
  const { ratios, indices } = floatingCatchment({ supplies, demands: communes.weights, reached });
  const crossing = new Set<string>(
    territories.filter(({ inside }) => inside < 1 - NOISE_SHARE).map(({ code }) => code),
  );
  const ofLevel = (level: LevelSamples, ofPoints: readonly number[]) =>
    level.territories.flatMap(({ code, first, end }) => {
      const mean = meanOf(ofPoints.slice(first, end), level.weights.slice(first, end));
      return mean === undefined || crossing.has(code) ? [] : [[code, mean] as const];
    });
  const all = quarters.flatMap((level) =>
    ofLevel(level, indicesOf(ratios, withinReach(places, level, metres), level.weights.length)),
  );
  return {
    values: Object.fromEntries([...ofLevel(communes, indices), ...all]),
    agglomeration: meanOf(indices, communes.weights) ?? 0,
  };
}

/** The mean of an index over the inhabitants, for 10,000 of them; none where nobody lives. */
function meanOf(indices: readonly number[], weights: readonly number[]): number | undefined {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const total = indices.reduce((sum, index, i) => sum + index * (weights[i] ?? 0), 0);
  return whole > 0 ? roundTo((10_000 * total) / whole, INDEX_DIGITS) : undefined;
}
