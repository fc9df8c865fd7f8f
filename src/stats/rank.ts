import type { Cell } from '../domain/measure.ts';
import { figuresOf } from './figuresOf.ts';

/** The place of a territory among those that have a value. */
export interface Rank {
  /** 1 for the highest value; territories of equal value share the best rank of their group (1, 2, 2, 4). */
  readonly rank: number;
  /** How many other territories have the same value. */
  readonly ties: number;
  /** How many territories have a value, this one included. */
  readonly of: number;
}

/** The rank of a territory by descending value, or `undefined` where it has no value. Absences have no rank. */
export function rankOf(code: string, cells: Readonly<Record<string, Cell>>): Rank | undefined {
  const figures = figuresOf(cells);
  const own = figures.find((figure) => figure.code === code)?.value;
  if (own === undefined) return undefined;
  return {
    rank: 1 + figures.filter(({ value }) => value > own).length,
    ties: figures.filter(({ value }) => value === own).length - 1,
    of: figures.length,
  };
}
