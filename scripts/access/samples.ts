import type { Places } from './walkingMeasure.ts';

/** A sample point, and the inhabitants that it stands for. */
export interface Sample {
  readonly at: readonly [longitude: number, latitude: number];
  readonly weight: number;
}

/** The sample points of a territory. */
export interface TerritorySamples {
  readonly code: string;
  readonly samples: readonly Sample[];
  /** Whether the weights are inhabitants; else they say no more than equal parts. */
  readonly arePeople: boolean;
}

/** The sample points of a level, one after the other, the points of a territory together. */
export interface LevelSamples extends Places {
  readonly weights: readonly number[];
  readonly territories: readonly {
    readonly code: string;
    readonly first: number;
    readonly end: number;
    readonly arePeople: boolean;
  }[];
}

/** The samples of territories in a row, in the order of their codes. */
export function inARow(territories: readonly TerritorySamples[]): LevelSamples {
  const sorted = territories.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const all = sorted.flatMap(({ samples }) => samples);
  let end = 0;
  return {
    longitudes: all.map(({ at: [longitude] }) => longitude),
    latitudes: all.map(({ at: [, latitude] }) => latitude),
    weights: all.map(({ weight }) => weight),
    territories: sorted.map(({ code, samples, arePeople }) => {
      const first = end;
      end += samples.length;
      return { code, first, end, arePeople };
    }),
  };
}
