/** What is compared: one figure a variable, in their order; `null` where there is none. */
export type Profile = readonly (number | null)[];

/** A candidate and how near it is. */
export interface Near {
  readonly index: number;
  /** Root mean square of the differences over the variables that both have. */
  readonly distance: number;
  /** How many variables both have. */
  readonly shared: number;
}

/** Makes a median absolute deviation comparable to a standard deviation of the normal law: 1 / Φ⁻¹(3/4). */
const NORMAL = 1.4826;

/**
 * Each variable less its median, over its median absolute deviation × 1.4826: robust z-scores.
 *
 * A few very large neighbourhoods do not stretch the scale of all others, as a standard deviation would (Hampel, 1974).
 * A variable without spread tells nobody apart and is left out.
 */
export function standardise(profiles: readonly Profile[]): readonly Profile[] {
  const variables = profiles[0]?.length ?? 0;
  const scales = Array.from({ length: variables }, (_, v) => {
    const known = profiles.flatMap((profile) => profile[v] ?? []);
    const middle = median(known);
    return { middle, spread: NORMAL * median(known.map((figure) => Math.abs(figure - middle))) };
  });
  return profiles.map((profile) =>
    profile.map((figure, v) => {
      const { middle = 0, spread = 0 } = scales[v] ?? {};
      return figure === null || !(spread > 0) ? null : (figure - middle) / spread;
    }),
  );
}

/**
 * The `count` profiles nearest to one, itself left out: the nearest first, ties in their order.
 *
 * Two profiles are compared on what both have: over fewer than `minimum` variables they are not compared.
 */
export function nearest(
  profiles: readonly Profile[],
  target: number,
  { count, minimum, without }: { count: number; minimum: number; without?: number | undefined },
): readonly Near[] {
  const own = profiles[target] ?? [];
  return profiles
    .flatMap((profile, index): readonly Near[] => {
      if (index === target) return [];
      const squares = profile.flatMap((figure, v) => {
        const mine = own[v];
        const isUsed = v !== without && figure !== null && mine !== null && mine !== undefined;
        return isUsed ? [(figure - mine) ** 2] : [];
      });
      if (squares.length < minimum) return [];
      const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
      return [{ index, distance: Math.sqrt(mean), shared: squares.length }];
    })
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count);
}

/** The middle figure, or the mean of the two; `NaN` of nothing. */
function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}
