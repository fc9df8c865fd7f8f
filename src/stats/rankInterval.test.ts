import { array, assert, boolean, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankIntervals } from './rankInterval.ts';

const figure = (code: string, value: number, margin: number) => ({ code, value, margin });
const text = (figures: Parameters<typeof rankIntervals>[0], highestFirst = true) =>
  [...rankIntervals(figures, highestFirst)].map(([code, { first, last }]) => `${code} ${first}-${last}`);

describe('rankIntervals', () => {
  it('gives one place where no margin overlaps', () => {
    expect(text([figure('a', 10, 1), figure('b', 20, 1), figure('c', 30, 1)])).toEqual([
      'a 3-3',
      'b 2-2',
      'c 1-1',
    ]);
  });

  it('gives the places between to those that overlap', () => {
    // By hand: b (18 to 22) overlaps a (15 to 19) and not c.
    expect(text([figure('a', 17, 2), figure('b', 20, 2), figure('c', 30, 1)])).toEqual([
      'a 2-3',
      'b 2-3',
      'c 1-1',
    ]);
  });

  it('is not transitive: a middle one may share the places of both its neighbours', () => {
    expect(text([figure('a', 10, 3), figure('b', 15, 3), figure('c', 20, 3)])).toEqual([
      'a 2-3',
      'b 1-3',
      'c 1-2',
    ]);
  });

  it('counts from the low end where that is the difficulty', () => {
    expect(text([figure('a', 10, 1), figure('b', 20, 1)], false)).toEqual(['a 1-1', 'b 2-2']);
  });

  it('gives equal figures the same places', () => {
    expect(text([figure('a', 10, 0), figure('b', 10, 0)])).toEqual(['a 1-2', 'b 1-2']);
  });

  it('holds the plain rank of every territory, and widens with the margins', () => {
    const numbers = record({
      value: double({ min: 0, max: 100, noNaN: true }),
      margin: double({ min: 0, max: 20, noNaN: true }),
    });
    assert(
      property(array(numbers, { maxLength: 12 }), boolean(), (given, highestFirst) => {
        const figures = given.map((one, i) => ({ ...one, code: String(i) }));
        const wider = figures.map((one) => ({ ...one, margin: one.margin + 1 }));
        const intervals = rankIntervals(figures, highestFirst);
        const wide = rankIntervals(wider, highestFirst);
        for (const { code, value } of figures) {
          const ahead = figures.filter((o) => (highestFirst ? o.value > value : o.value < value)).length;
          const { first, last } = intervals.get(code) ?? { first: NaN, last: NaN };
          expect(first).toBeLessThanOrEqual(ahead + 1);
          expect(last).toBeGreaterThanOrEqual(ahead + 1);
          expect(wide.get(code)?.first).toBeLessThanOrEqual(first);
          expect(wide.get(code)?.last).toBeGreaterThanOrEqual(last);
        }
      }),
    );
  });
});
