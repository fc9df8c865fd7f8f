import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../../src/stats/roundTo.ts';
import { toCell } from './toCell.ts';

describe('toCell', () => {
  it.each([
    [18.258799, 'percent', 18.2588],
    [8.09351, 'per100', 8.0935],
    [2000.25, 'count', 2000.3],
    [20010.04, 'euro', 20010],
    [0, 'percent', 0],
  ] as const)('rounds %d %s to %d', (value, unit, expected) => {
    expect(toCell({ status: 'normal', value }, unit)).toBe(expected);
  });

  it('keeps the code of an absence', () => {
    expect(toCell({ status: 'suppressed', value: null }, 'percent')).toBe('suppressed');
  });

  it('never moves a figure by more than half of its last digit', () => {
    assert(
      property(double({ noNaN: true, min: 0, max: 1e8 }), constantFrom(1, 4), (value, digits) => {
        expect(Math.abs(roundTo(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-7);
      }),
    );
  });

  it('has no negative zero', () => {
    expect(Object.is(roundTo(-0.00001, 4), 0)).toBe(true);
  });
});
