import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMedian } from './weightedMedian.ts';

describe('weightedMedian', () => {
  // By hand: 1 + 2 of 6 people are at 20 or below: half of them.
  it('is the least value that half of the people are at or below', () => {
    expect(weightedMedian([30, 10, 20], [3, 1, 2])).toBe(20);
    expect(weightedMedian([30, 10, 20], [3.1, 1, 2])).toBe(30);
  });

  it('takes half as half, whatever the sums of decimals miss', () => {
    expect(weightedMedian([1, 2, 3], [0.1, 0.2, 0.3])).toBe(2);
  });

  it('counts who reaches nothing as farther than all', () => {
    expect(weightedMedian([5, null], [1, 1])).toBe(5);
    expect(weightedMedian([5, null], [1, 2])).toBeNull();
  });

  it('is none where nothing weighs, and ignores what does not weigh', () => {
    expect(weightedMedian([], [])).toBeNull();
    expect(weightedMedian([4], [0])).toBeNull();
    expect(weightedMedian([1, 4], [0, 1])).toBe(4);
  });

  it('has at least half of the weight on either side of it, itself included', () => {
    const points = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(points, (list) => {
        const median = weightedMedian(
          list.map(([value]) => value),
          list.map(([, weight]) => weight),
        );
        const weigh = (keep: (value: number) => boolean) =>
          list.filter(([value]) => keep(value)).reduce((sum, [, weight]) => sum + weight, 0);
        const half = weigh(() => true) / 2;
        expect(weigh((value) => value <= (median ?? NaN))).toBeGreaterThanOrEqual(half);
        expect(weigh((value) => value >= (median ?? NaN))).toBeGreaterThanOrEqual(half);
      }),
    );
  });

  it('does not depend on the order', () => {
    const points = fc.array(fc.tuple(fc.option(fc.nat(50)), fc.integer({ min: 1, max: 9 })));
    const of = (list: readonly (readonly [number | null, number])[]) =>
      weightedMedian(
        list.map(([value]) => value),
        list.map(([, weight]) => weight),
      );
    fc.assert(
      fc.property(points, (list) => {
        expect(of(list.toReversed())).toBe(of(list));
      }),
    );
  });
});
