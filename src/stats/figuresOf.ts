import { ascending } from 'd3';
import type { Cell } from '../domain/measure.ts';

/** A figure and the territory it is about. */
export interface Figure {
  readonly code: string;
  readonly value: number;
}

/** The figures among the cells, in the order of the codes as texts; absences are left out, zeros are kept. */
export function figuresOf(cells: Readonly<Record<string, Cell>>): Figure[] {
  // Keys that look like integers ("59014") come first in an object whatever the order of writing: sort them all.
  return Object.entries(cells)
    .flatMap(([code, value]) => (typeof value === 'number' ? [{ code, value }] : []))
    .sort((a, b) => ascending(a.code, b.code));
}
