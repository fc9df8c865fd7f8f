import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK_METHODS, breaksOf } from './breaks.ts';
import { classOf } from './classOf.ts';
import { roundTo } from './roundTo.ts';

const SKEWED = Object.freeze([2.7, 3.1, 4.4, 4.4, 5.9, 7.3, 8.8, 12.6, 19.4, 28.6]);

/** Sum of the squared distances to the mean of each class. */
function withinSquares(classes: readonly (readonly number[])[]): number {
  return classes
    .map((members) => {
      const mean = members.reduce((a, b) => a + b, 0) / members.length;
      return members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    })
    .reduce((a, b) => a + b, 0);
}

/** Every way to cut sorted values into `count` runs. */
function partitions(sorted: readonly number[], count: number): number[][][] {
  if (count === 1) return [[[...sorted]]];
  return Array.from({ length: sorted.length - count + 1 }, (_, i) => i + 1).flatMap((cut) =>
    partitions(sorted.slice(cut), count - 1).map((rest) => [sorted.slice(0, cut), ...rest]),
  );
}

describe('quantiles', () => {
  it('agree with R: quantile(1:10, c(.25, .5, .75), type = 7)', () => {
    expect(breaksOf('quantiles', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 4, 2)).toEqual([3.25, 5.5, 7.75]);
  });

  it('agree with numpy.quantile(…, [.2, .4, .6, .8]) on skewed and tied values', () => {
    expect(breaksOf('quantiles', SKEWED, 5, 2)).toEqual([4.14, 5.3, 7.9, 13.96]);
  });

  it('merge the bounds that ties make equal', () => {
    expect(breaksOf('quantiles', [0, 0, 0, 0, 0, 0, 1, 2], 4, 2)).toEqual([0.25]);
  });

  it('merge the bounds that rounding makes equal', () => {
    expect(breaksOf('quantiles', [1, 2, 2.1, 2.2, 2.3, 3], 4, 0)).toEqual([2]);
  });
});

describe('jenks', () => {
  it('starts each class at the lowest member of a cluster', () => {
    expect(breaksOf('jenks', [31, 1, 10, 2, 11, 30, 3, 12, 32], 3, 1)).toEqual([10, 30]);
  });

  it('leaves the least variance inside classes, by trying every partition', () => {
    const cases = fc.record({
      values: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 9 }),
      count: fc.integer({ min: 2, max: 4 }),
    });
    fc.assert(
      fc.property(cases, ({ values, count }) => {
        const sorted = values.toSorted((a, b) => a - b);
        const breaks = breaksOf('jenks', values, count, 0);
        const classes = Array.from({ length: count }, (_, rank) =>
          sorted.filter((value) => classOf(value, breaks) === rank),
        );
        const best = Math.min(...partitions(sorted, count).map(withinSquares));
        expect(withinSquares(classes)).toBeCloseTo(best, 6);
      }),
    );
  });

  it('takes the middle between clusters where rounding the lowest member would move it down', () => {
    expect(breaksOf('jenks', [1, 1.2, 7.46, 7.9], 2, 0)).toEqual([7]);
    expect(breaksOf('jenks', [1, 1.2, 7.56, 7.9], 2, 0)).toEqual([4]);
  });

  it('parts two clusters wherever a number of so few decimals lies between them', () => {
    const hundredths = fc.integer({ min: -500, max: 500 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [below, above] = [Math.min(a, b), Math.max(a, b)];
        const breaks = breaksOf('jenks', [below, above], 2, 0);
        expect(breaks.length).toBe(Math.floor(above) > below ? 1 : 0);
      }),
    );
  });

  it('accepts the rounded lowest member where no round number parts two clusters', () => {
    expect(breaksOf('jenks', [2.1, 2.2, 2.6, 2.7], 2, 0)).toEqual([]);
    expect(breaksOf('jenks', [2.1, 2.2, 2.6, 3.7], 3, 0)).toEqual([3]);
  });

  it('has as many classes as distinct values, at most', () => {
    expect(breaksOf('jenks', [1, 1, 5, 5, 9], 5, 0)).toEqual([5, 9]);
  });
});

describe('equal intervals', () => {
  it('part the range in equal widths', () => {
    expect(breaksOf('equal', [0, 2, 3, 5, 7, 10], 5, 1)).toEqual([2, 4, 6, 8]);
  });

  it('leave no class empty, even in a gap of the values', () => {
    expect(breaksOf('equal', [0, 1, 2, 3, 4, 10], 5, 0)).toEqual([2, 4, 6]);
  });
});

describe.each(BREAK_METHODS)('breaksOf by %s', (method) => {
  it.each([
    ['no values', []],
    ['one value', [4.2]],
    ['equal values', [4.2, 4.2, 4.2]],
  ])('has no bound for %s', (_, values) => {
    expect(breaksOf(method, values, 5, 1)).toEqual([]);
  });

  it('parts two distinct values in two classes', () => {
    const breaks = breaksOf(method, [3, 8], 5, 1);
    expect([3, 8].map((value) => classOf(value, breaks))).toEqual([0, 1]);
  });

  it('has no bound for a single class', () => {
    expect(breaksOf(method, SKEWED, 1, 1)).toEqual([]);
  });

  it('has bounds that ascend, rounded, with values in every class', () => {
    const cases = fc.record({
      values: fc.array(fc.double({ noNaN: true, min: -1000, max: 1000 }), { maxLength: 40 }),
      count: fc.integer({ min: 1, max: 9 }),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(cases, ({ values, count, decimals }) => {
        const breaks = breaksOf(method, Object.freeze(values), count, decimals);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks).toEqual(breaks.map((bound) => roundTo(bound, decimals)));
        expect(breaks.length).toBeLessThan(Math.max(count, 1));
        const used = new Set(values.map((value) => classOf(value, breaks)));
        if (values.length > 0) expect(used.size).toBe(breaks.length + 1);
      }),
    );
  });
});
