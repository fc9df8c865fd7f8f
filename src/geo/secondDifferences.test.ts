import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSecondDifferences, secondDifferences } from './secondDifferences.ts';

describe('second differences', () => {
  it('are zero where a list rises evenly, once it has begun', () => {
    expect(secondDifferences([10, 15, 20, null, 25, 24])).toEqual([10, -5, 0, null, 0, -6]);
  });

  it('give the list back', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 }))), (values) => {
        expect(fromSecondDifferences(secondDifferences(values))).toEqual(values);
      }),
    );
  });
});
