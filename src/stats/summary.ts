import { max, median, min } from 'd3';
import type { Cell } from '../domain/measure.ts';
import { figuresOf, type Figure } from './figuresOf.ts';

/** What a sentence says of a set of territories. The extremes and the median are left out where no value exists. */
export interface Summary {
  /** Territories with a value. */
  readonly n: number;
  /** Territories without one, whatever the reason. */
  readonly absent: number;
  /** The lowest value, with the first of the codes that have it. */
  readonly min?: Figure;
  /** The highest value, with the first of the codes that have it. */
  readonly max?: Figure;
  /** All the codes that have the lowest value, in order: more than one is a tie. */
  readonly minCodes: readonly string[];
  /** All the codes that have the highest value, in order. */
  readonly maxCodes: readonly string[];
  /** The middle value, or the mean of the two middle ones. A median of territories, not of people. */
  readonly median?: number;
}

/** Counts, extremes and median of the cells of one indicator and period; absences only count as absences. */
export function summarise(cells: Readonly<Record<string, Cell>>): Summary {
  const figures = figuresOf(cells);
  const values = figures.map(({ value }) => value);
  const lowest = figures.filter(({ value }) => value === min(values));
  const highest = figures.filter(({ value }) => value === max(values));
  const middle = median(values);
  return {
    n: figures.length,
    absent: Object.keys(cells).length - figures.length,
    minCodes: lowest.map(({ code }) => code),
    maxCodes: highest.map(({ code }) => code),
    ...(lowest[0] && { min: lowest[0] }),
    ...(highest[0] && { max: highest[0] }),
    ...(middle !== undefined && { median: middle }),
  };
}
