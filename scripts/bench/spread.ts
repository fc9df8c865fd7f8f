/** Several measures of one thing: their median, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The spread of at least one measure, rounded to whole units. */
export function spreadOf(measures: readonly number[]): Spread {
  const sorted = measures.map(Math.round).sort((a, b) => a - b);
  const [min, median, max] = [0, (sorted.length - 1) >> 1, sorted.length - 1].map((index) => sorted[index]);
  if (min === undefined || median === undefined || max === undefined) throw new Error('no measure was made');
  return { median, min, max };
}
