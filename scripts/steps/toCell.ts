import type { Cell, Measure } from '../../src/domain/measure.ts';
import { roundTo } from '../../src/stats/roundTo.ts';
import type { Unit } from '../../src/domain/unit.ts';

/** Fraction digits published: census counts are weighted, and a rate is rounded again when it is shown. */
const PUBLISHED_DIGITS: Readonly<Record<Unit, number>> = { count: 1, percent: 4, per100: 4, euro: 1 };

/** What a published cell holds: the value rounded to the digits of its unit, or the code of its absence. */
export function toCell(measure: Measure, unit: Unit): Cell {
  return measure.value === null ? measure.status : roundTo(measure.value, PUBLISHED_DIGITS[unit]);
}
