import {
  WALK_THRESHOLDS,
  walkingMinutes,
  type AccessLevel,
  type AccessParameters,
  type WalkingEngine,
  type WalkThreshold,
} from '../../domain/access.ts';
import type { AccessPublication } from '../../domain/accessPublication.ts';
import { knowledgeOf } from '../../domain/knowledge.ts';
import type { ServiceCategory } from '../../domain/service.ts';
import { weightedMedian } from '../../stats/weightedMedian.ts';
import { weightedShares } from '../../stats/weightedShares.ts';
import { longestWithin } from './longestWithin.ts';

/** Some of the points of an example: how many, and the inhabitants that they stand for. */
export interface Tally {
  readonly points: number;
  readonly people: number;
}

/** The access of one territory to one category by one engine, with all the numbers that it is made of. */
export interface WalkExample {
  readonly engine: WalkingEngine;
  readonly level: AccessLevel;
  readonly code: string;
  readonly category: ServiceCategory;
  readonly parameters: AccessParameters;
  /** Inhabitants that the points share; points, where they are not known. */
  readonly size: number;
  readonly areKnown: boolean;
  readonly weights: readonly number[];
  /** Metres of each point to its nearest service, as the engine measures them; `null`: none is reached. */
  readonly metres: readonly (number | null)[];
  /** By threshold: the longest walk within it in whole metres of the engine, and the part (0 to 1) of the inhabitants. */
  readonly thresholds: readonly (Tally & {
    readonly minutes: WalkThreshold;
    readonly metres: number;
    readonly share: number;
  })[];
  /** Half of the inhabitants are as near as this, or nearer. `null` where more than half reach none. */
  readonly median: (Tally & { readonly metres: number }) | null;
  /** The service that is the nearest one for the most inhabitants, by its id; `null` where none is reached. */
  readonly usual: (Tally & { readonly service: string; readonly share: number }) | null;
}

/**
 * The worked examples, one by engine: the most populated territory of the sample, and the first category that is measured,
 * those of the basket before the others. None where nothing is.
 */
export function walkExamplesOf(publication: AccessPublication): readonly WalkExample[] {
  const { access } = publication;
  const code = mostPopulated(publication);
  const category = [...access.parameters.basket, ...access.categories].find((one) => {
    const known = access.completeness[one];
    return access.categories.includes(one) && known && knowledgeOf(known) !== 'unplaced';
  });
  if (code === undefined || category === undefined) return [];
  return access.engines.map((engine) => exampleOf(publication, { engine, code, category }));
}

/** The territory of the sample with the most inhabitants, or points where these are not known. */
function mostPopulated({ access, sample: { level } }: AccessPublication): string | undefined {
  const inhabited = Object.entries(access.levels[level] ?? {}).flatMap(
    ([code, { inhabitants, points, engines }]) =>
      engines.direct ? [{ code, size: inhabitants ?? points }] : [],
  );
  return inhabited.toSorted((a, b) => b.size - a.size)[0]?.code;
}

function exampleOf(
  { access, sample: { level, matrix } }: AccessPublication,
  { engine, code, category }: Pick<WalkExample, 'engine' | 'code' | 'category'>,
): WalkExample {
  const { parameters } = access;
  const rank = access.categories.indexOf(category);
  const [first, end] = matrix.territories[code] ?? [0, 0];
  const weights = matrix.weights.slice(first, end);
  const nearest = matrix.nearest[engine]?.[rank]?.slice(first, end) ?? [];
  const metres = matrix.metres[engine]?.[rank]?.slice(first, end) ?? [];
  const minutes = metres.map((walk) => (walk === null ? null : walkingMinutes(engine, walk, parameters)));
  const shares = weightedShares(minutes, weights, WALK_THRESHOLDS) ?? [];
  const median = weightedMedian(metres, weights);
  const published = access.levels[level]?.[code];
  const usual = published?.engines[engine]?.[rank]?.usual;
  const usualRank = usual ? (matrix.services[rank] ?? []).indexOf(usual.service) : -1;

  const whole = sumOf(weights);
  const size = published?.inhabitants ?? whole;
  const tally = (isCounted: (point: number) => boolean): Tally => {
    const those = weights.filter((_, point) => isCounted(point));
    // Weights are published rounded: their sum misses the inhabitants by a hair, the part that they make does not.
    return { points: those.length, people: (sumOf(those) / whole) * size };
  };
  const within = (limits: readonly (number | null)[], most: number) =>
    tally((point) => (limits[point] ?? Infinity) <= most);

  return {
    ...{ engine, level, code, category, parameters, weights, metres },
    size,
    areKnown: (published?.inhabitants ?? null) !== null,
    thresholds: WALK_THRESHOLDS.map((limit, t) => ({
      minutes: limit,
      metres: longestWithin(limit, engine, parameters),
      share: shares[t] ?? NaN,
      ...within(minutes, limit),
    })),
    median: median === null ? null : { metres: median, ...within(metres, median) },
    usual: usual
      ? { service: usual.service, share: usual.share, ...tally((point) => nearest[point] === usualRank) }
      : null,
  };
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
