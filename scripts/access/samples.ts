import { roundTo } from '../../src/stats/roundTo.ts';
import type { Places } from './walkingMeasure.ts';

/** A sample point, and the inhabitants that it stands for. */
export interface Sample {
  readonly at: readonly [longitude: number, latitude: number];
  readonly weight: number;
}

/** Parts of a degree that a coordinate is published in: about a metre. */
const PARTS = 100_000;
/** Fraction digits of a weight: a thousandth of an inhabitant. */
const WEIGHT_DIGITS = 3;

/** Degrees as they are published, to about a metre: points are measured where they are published. */
export function asPublished(degrees: number): number {
  return Math.round(degrees * PARTS) / PARTS;
}

/** Points that share so many inhabitants equally. */
export function sharedBy(points: readonly Sample['at'][], inhabitants: number): readonly Sample[] {
  return points.map((at) => ({ at, weight: roundTo(inhabitants / points.length, WEIGHT_DIGITS) }));
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

/** The samples of territories in a row, in the order of their codes; those of each by rows, from the south-west. */
export function inARow(territories: readonly TerritorySamples[]): LevelSamples {
  const sorted = territories.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const all = sorted.flatMap(({ samples }) => samples.toSorted(fromSouthWest));
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

function fromSouthWest({ at: [x1, y1] }: Sample, { at: [x2, y2] }: Sample): number {
  return y1 - y2 || x1 - x2;
}
