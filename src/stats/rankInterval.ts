/** A figure of a territory with the half-width of its 95 % interval. */
export interface Estimated {
  readonly code: string;
  readonly value: number;
  readonly margin: number;
}

/** The places that a territory may have, 1 for the end of concern: one place only where no margin overlaps another. */
export interface RankInterval {
  readonly first: number;
  readonly last: number;
  /** How many territories are ranked. */
  readonly of: number;
}

/**
 * The interval of the rank of each territory, by code.
 *
 * A territory is surely before another when its whole interval is beyond the other's. All that overlap, ties included,
 * share the places between. Territories without a figure are not ranked: they are not given.
 */
export function rankIntervals(
  figures: readonly Estimated[],
  highestFirst: boolean,
): ReadonlyMap<string, RankInterval> {
  const of = figures.length;
  const surely = (a: Estimated, b: Estimated) =>
    highestFirst ? a.value - a.margin > b.value + b.margin : a.value + a.margin < b.value - b.margin;
  return new Map(
    figures.map((own) => {
      const before = figures.filter((other) => surely(other, own)).length;
      const after = figures.filter((other) => surely(own, other)).length;
      return [own.code, { first: before + 1, last: of - after, of }];
    }),
  );
}
