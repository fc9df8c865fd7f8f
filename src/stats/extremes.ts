import { max, min } from 'd3';
import type { Cell } from '../domain/measure.ts';
import { figuresOf } from './figuresOf.ts';

/** A figure and all the codes that have it, in order: more than one is a tie. */
export interface Extreme {
  readonly value: number;
  readonly codes: readonly string[];
}

/** The lowest and the highest figure among the cells; absences count in neither. Absent where no figure exists. */
export function extremesOf(cells: Readonly<Record<string, Cell>>): {
  readonly lowest: Extreme | undefined;
  readonly highest: Extreme | undefined;
} {
  const figures = figuresOf(cells);
  const values = figures.map(({ value }) => value);
  const extreme = (value: number | undefined): Extreme | undefined =>
    value === undefined
      ? undefined
      : { value, codes: figures.filter((figure) => figure.value === value).map(({ code }) => code) };
  return { lowest: extreme(min(values)), highest: extreme(max(values)) };
}
