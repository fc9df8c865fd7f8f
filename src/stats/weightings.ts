import { randomLcg } from 'd3';

/** How far a weight may be from the visitor's own: from half to double. */
const REACH = 2;

/** Weights are whole numbers of this part of one: sums of whole numbers are the same on every machine. */
const GRAIN = 1_000_000;

/** How many weightings are drawn. */
export const DRAWS = 2_000;

/** A seed made from texts (FNV-1a, 32 bits): the same names give the same draws, everywhere and always. */
export function seedOf(names: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of names.join(',')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Reasonable weightings around those of the visitor: each weight multiplied by itself alone, from a half to the double,
 * as likely to be raised as to be lowered in the same proportion (log-uniform).
 *
 * Only the proportions of a weighting matter: it is not divided by its sum.
 */
export function weightingsAround(
  weights: readonly number[],
  seed: number,
  draws = DRAWS,
): readonly (readonly number[])[] {
  const random = randomLcg(seed / 2 ** 32);
  return Array.from({ length: draws }, () =>
    weights.map((weight) => Math.round(GRAIN * weight * REACH ** (2 * random() - 1))),
  );
}
