import { isAbsence, type Absence } from '../domain/measure.ts';
import type { Row } from './rows.ts';

/** Who is in a class of the legend, or behind a kind of absence. */
export interface ClassCount {
  readonly codes: readonly string[];
  /** Inhabitants of each territory whose population is known: added up only where the level allows it. */
  readonly inhabitants: readonly number[];
}

function countOf(rows: readonly Row[]): ClassCount {
  return {
    codes: rows.map((row) => row.code),
    inhabitants: rows.flatMap((row) => row.inhabitants ?? []),
  };
}

/** The territories of each class, from the first, given the class of a row. */
export function classCounts(
  rows: readonly Row[],
  classes: number,
  rankOf: (row: Row) => number | undefined,
): readonly ClassCount[] {
  return Array.from({ length: classes }, (_, rank) => countOf(rows.filter((row) => rankOf(row) === rank)));
}

/** The territories behind each kind of absence present, in the order met. */
export function absenceCounts(rows: readonly Row[]): ReadonlyMap<Absence, ClassCount> {
  const kinds = new Set(rows.flatMap((row) => (isAbsence(row.cell) ? [row.cell] : [])));
  return new Map([...kinds].map((kind) => [kind, countOf(rows.filter((row) => row.cell === kind))]));
}
