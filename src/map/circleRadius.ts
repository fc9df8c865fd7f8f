/** Radius of a circle whose area is proportional to a value, `maxRadius` for `max`; 0 for zero and below. */
export function circleRadius(value: number, max: number, maxRadius: number): number {
  return value > 0 && max > 0 ? maxRadius * Math.sqrt(value / max) : 0;
}

/**
 * Round counts for the circles of a legend, descending, none above `max`: three from 5 on, fewer below, none under 1.
 *
 * They are of the series 1, 2, 5, 10, 20 …, every other one (20 · 5 · 1) so that the circles look different, or in a
 * row (5 · 2 · 1) where every other one would go below one.
 */
export function circleLegend(max: number): number[] {
  if (!(max >= 1)) return [];
  const top = Math.floor(Math.log10(max)) + 1;
  const series = Array.from({ length: top + 1 }, (_, power) => [1, 2, 5].map((n) => n * 10 ** power))
    .flat()
    .filter((value) => value <= max)
    .reverse();
  const spaced = [series[0], series[2], series[4]].filter((value) => value !== undefined);
  return spaced.length === 3 ? spaced : series.slice(0, 3);
}

/** Height of the digits of the legend, in CSS pixels. */
const LINE = 11;

/**
 * Of values in descending order, the first and those whose figures do not touch the one above, where each stands at the
 * top of its circle and all circles stand on one line.
 */
export function legibleCircles(values: readonly number[], max: number, maxRadius: number): readonly number[] {
  const topOf = (value: number) => -2 * circleRadius(value, max, maxRadius);
  return values.reduce<readonly number[]>((kept, value) => {
    const above = kept.at(-1);
    return above === undefined || topOf(value) - topOf(above) >= LINE ? [...kept, value] : kept;
  }, []);
}
