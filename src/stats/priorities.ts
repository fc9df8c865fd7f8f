import { difficultyRanks } from './difficultyRanks.ts';
import { DRAWS, seedOf, weightingsAround } from './weightings.ts';

/** An indicator to weigh: its figures in the order of the territories, as displayed. */
export interface Weighed {
  /** Its name, which the seed is made from. */
  readonly name: string;
  readonly concern: 'high' | 'low';
  /** 1 to 5. */
  readonly weight: number;
  readonly values: readonly number[];
}

/** How a territory stands over all weightings. */
export interface Standfast {
  /** Part of the weightings that leave it among the first three, 0 to 1. */
  readonly share: number;
  /** Its best and its worst rank over all weightings; 1 is the greatest difficulty. */
  readonly first: number;
  readonly last: number;
  /** Its rank where all indicators count alike. */
  readonly alike: number;
  /** For each indicator, the part of the other territories in less difficulty, ties halved: 0 to 1. */
  readonly profile: readonly number[];
}

/** The places that count as first. */
const FIRST_PLACES = 3;

/**
 * How often each territory stays among the first three over reasonable weightings, in the order of the territories.
 *
 * A weighting adds up the places of a territory (`difficultyRanks`). Those that tie share the best place, so that a
 * third place may be held by several. The order of the territories and that of the indicators decide nothing.
 */
export function standfasts(indicators: readonly Weighed[], draws = DRAWS): readonly Standfast[] {
  const ordered = indicators.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const places = ordered.map(({ values, concern }) => difficultyRanks(values, concern));
  const own = indicators.map(({ values, concern }) => difficultyRanks(values, concern));
  const count = indicators[0]?.values.length ?? 0;
  const seed = seedOf(ordered.map(({ name }) => name));
  const weightings = weightingsAround(
    ordered.map(({ weight }) => weight),
    seed,
    draws,
  );
  const rank = ranker(places, count);
  const among = new Array<number>(count).fill(0);
  const first = new Array<number>(count).fill(Infinity);
  const last = new Array<number>(count).fill(0);
  for (const weighting of weightings) {
    rank(weighting).forEach((place, i) => {
      if (place <= FIRST_PLACES) among[i] = (among[i] ?? 0) + 1;
      first[i] = Math.min(first[i] ?? place, place);
      last[i] = Math.max(last[i] ?? place, place);
    });
  }
  const alike = rank(ordered.map(() => 1));
  return Array.from({ length: count }, (_, i) => ({
    share: (among[i] ?? 0) / draws,
    first: first[i] ?? 1,
    last: last[i] ?? 1,
    alike: alike[i] ?? 1,
    profile: own.map((ranks) => (count > 1 ? (ranks[i] ?? 0) / (2 * (count - 1)) : 0)),
  }));
}

/**
 * What answers the rank of each territory under a weighting: one more than there are territories ahead.
 *
 * The order of the last weighting is where the next one starts: few change places, and 2,000 sorts take milliseconds.
 */
function ranker(places: readonly (readonly number[])[], count: number) {
  const order = Array.from({ length: count }, (_, i) => i);
  const sums = new Float64Array(count);
  const ranks = new Array<number>(count).fill(1);
  const sumOf = (position: number) => sums[order[position] ?? 0] ?? 0;
  return (weighting: readonly number[]): readonly number[] => {
    sums.fill(0);
    weighting.forEach((weight, k) => {
      const of = places[k] ?? [];
      for (let i = 0; i < count; i += 1) sums[i] = (sums[i] ?? 0) + weight * (of[i] ?? 0);
    });
    for (let i = 1; i < count; i += 1) {
      const moved = order[i] ?? 0;
      let j = i;
      for (; j > 0 && sumOf(j - 1) < (sums[moved] ?? 0); j -= 1) order[j] = order[j - 1] ?? 0;
      order[j] = moved;
    }
    order.forEach((territory, i) => {
      const ties = i > 0 && sumOf(i - 1) === sumOf(i);
      ranks[territory] = ties ? (ranks[order[i - 1] ?? 0] ?? 1) : i + 1;
    });
    return ranks;
  };
}

/** The half-width of the 95 % interval of a share, that chance in the draws alone leaves: 0 to 1. */
export function drawingMargin(share: number, draws = DRAWS): number {
  return 1.96 * Math.sqrt((share * (1 - share)) / draws);
}
