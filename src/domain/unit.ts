/** What a figure counts: things, points of a hundred, so many for a hundred, or euros a year. */
export type Unit = 'count' | 'percent' | 'per100' | 'euro';

/** Bounds of each unit, both included. A figure outside them is an error of the file, not an outlier. */
export const UNIT_BOUNDS: Readonly<Record<Unit, readonly [min: number, max: number]>> = {
  count: [0, 100_000_000],
  percent: [0, 100],
  per100: [0, 100],
  euro: [1_000, 200_000],
};
