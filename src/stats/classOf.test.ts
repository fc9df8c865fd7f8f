import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from './classOf.ts';

const BREAKS = Object.freeze([10, 20, 30]);

describe('classOf', () => {
  it.each([
    [-5, 0],
    [9.9, 0],
    [15, 1],
    [29.99, 2],
    [1000, 3],
  ])('ranks %s in class %s of [10, 20, 30]', (value, rank) => {
    expect(classOf(value, BREAKS)).toBe(rank);
  });

  it.each([
    [10, 1],
    [20, 2],
    [30, 3],
  ])('puts the value equal to the bound %s in the class above, %s', (value, rank) => {
    expect(classOf(value, BREAKS)).toBe(rank);
  });

  it('has one class without bounds', () => {
    expect(classOf(42, [])).toBe(0);
  });

  it('counts the bounds at or under the value', () => {
    const bounds = fc.uniqueArray(fc.integer()).map((array) => array.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.integer(), bounds, (value, breaks) => {
        expect(classOf(value, breaks)).toBe(breaks.filter((bound) => bound <= value).length);
      }),
    );
  });
});
