import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleLegend, circleRadius, legibleCircles } from './circleRadius.ts';

describe('circleRadius', () => {
  it('gives the greatest radius to the greatest value', () => {
    expect(circleRadius(43_000, 43_000, 30)).toBe(30);
  });

  it('makes the area, not the radius, proportional to the value', () => {
    expect(circleRadius(25, 100, 30)).toBe(15);
  });

  it('draws nothing for zero, nor where all are zero', () => {
    expect(circleRadius(0, 100, 30)).toBe(0);
    expect(circleRadius(0, 0, 30)).toBe(0);
  });
});

describe('circleLegend', () => {
  it.each([
    [43_000, [20_000, 5_000, 1_000]],
    [10_000, [10_000, 2_000, 500]],
    [9_999, [5_000, 1_000, 200]],
    [57, [50, 10, 2]],
    [20, [20, 5, 1]],
    [19, [10, 5, 2]],
    [5, [5, 2, 1]],
    [3, [2, 1]],
    [1, [1]],
    [0.9, []],
    [0, []],
  ])('of a greatest count of %s shows %j', (max, values) => {
    expect(circleLegend(max)).toEqual(values);
  });

  it('has three round values from 5 on, descending, the first at more than 40 % of the greatest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 100_000_000 }), (max) => {
        const values = circleLegend(max);
        expect(values).toHaveLength(3);
        expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
        expect(values.every((value) => /^[125]0*$/.test(String(value)))).toBe(true);
        expect(values[0]).toBeLessThanOrEqual(max);
        expect(values[0]).toBeGreaterThan(max * 0.4);
      }),
    );
  });
});

describe('legibleCircles', () => {
  // By hand: of 4840 at 16 px, 2000 has a diameter of 20.6, 500 of 10.3, 100 of 4.6: 500 would touch 2000.
  it('leaves out a circle whose figure would touch the one above', () => {
    expect(legibleCircles([2000, 500, 100], 4840, 16)).toEqual([2000, 100]);
  });

  it('keeps all where the circles are large', () => {
    expect(legibleCircles([20_000, 5000, 1000], 42_979, 30)).toEqual([20_000, 5000, 1000]);
  });
});
