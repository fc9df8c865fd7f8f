import type { Cell, Measure } from '../../src/domain/measure.ts';
import type { Unit } from '../../src/domain/unit.ts';

/** Fraction digits published: census counts are weighted, and a rate is rounded again when it is shown. */
const PUBLISHED_DIGITS: Readonly<Record<Unit, number>> = { count: 1, percent: 4, per100: 4, euro: 1 };

/** What a published cell holds: the value rounded to the digits of its unit, or the code of its absence. */
export function toCell(measure: Measure, unit: Unit): Cell {
  return measure.value === null ? measure.status : roundTo(measure.value, PUBLISHED_DIGITS[unit]);
}

/** The nearest number with so many fraction digits. */
export function roundTo(value: number, digits: number): number {
  // Adding zero turns −0 into 0, which would otherwise depend on the sign of what was rounded.
  return Number(value.toFixed(digits)) + 0;
}
