import type { Cell } from '../domain/measure.ts';
import type { Unit } from '../domain/unit.ts';
import { BREAK_METHODS, breaksOf, type BreakMethod } from './breaks.ts';
import { classOf } from './classOf.ts';
import { divergingBreaks } from './divergingBreaks.ts';
import { gapOf } from './gap.ts';
import { roundTo } from './roundTo.ts';

/** The methods of classes; `gap` is the distance to the agglomeration, diverging and centred. */
export const METHODS = [...BREAK_METHODS, 'gap'] as const;

export type Method = BreakMethod | 'gap';

/** Bounds that are fixed for all periods of an indicator at a level, so that a colour keeps its meaning. */
export interface Classification {
  readonly method: Method;
  /** Inner bounds, rounded as displayed: one less than there are classes. Of values, or of gaps for `gap`. */
  readonly breaks: readonly number[];
  /** Fraction digits of bounds and figures as displayed: what reads "9,6 %" is classed as 9.6, never as 9.58. */
  readonly decimals: number;
}

/** Values of one period, and the agglomeration's. */
export interface PeriodCells {
  readonly cells: readonly Cell[];
  readonly reference: Cell;
}

/** The gaps of one period; none where the agglomeration has no figure. */
function gapsOf({ cells, reference }: PeriodCells, unit: Unit): number[] {
  if (typeof reference !== 'number') return [];
  return cells.flatMap((cell) =>
    typeof cell === 'number' ? (gapOf(cell, reference, unit)?.amount ?? []) : [],
  );
}

/** The classification of an indicator over all its periods. Absences never count in a class. */
export function classify(
  method: Method,
  periods: readonly PeriodCells[],
  count: number,
  unit: Unit,
  shownDecimals: number,
): Classification {
  const decimals = method === 'gap' && unit === 'euro' ? 0 : shownDecimals;
  if (method === 'gap') {
    const gaps = periods.flatMap((period) => gapsOf(period, unit)).map((gap) => roundTo(gap, decimals));
    return { method, breaks: divergingBreaks(gaps, count, decimals), decimals };
  }
  const values = periods
    .flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number'))
    .map((value) => roundTo(value, decimals));
  return { method, breaks: breaksOf(method, values, count, decimals), decimals };
}

/** The class of a figure, from 0, or `undefined` for an absence or for a gap without reference. */
export function classIn(
  { method, breaks, decimals }: Classification,
  cell: Cell,
  reference: Cell,
  unit: Unit,
): number | undefined {
  if (typeof cell !== 'number') return undefined;
  if (method !== 'gap') return classOf(roundTo(cell, decimals), breaks);
  const gap = typeof reference === 'number' ? gapOf(cell, reference, unit) : undefined;
  return gap && classOf(roundTo(gap.amount, decimals), breaks);
}
