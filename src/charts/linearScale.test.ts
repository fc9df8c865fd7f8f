import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, ticksOf } from './linearScale.ts';

describe('linearScale', () => {
  it('carries the ends of the domain to the ends of the range, and the middle to the middle', () => {
    const scale = linearScale([10, 20], [0, 200]);
    expect([10, 15, 20].map(scale)).toEqual([0, 100, 200]);
  });

  it('goes on outside the domain', () => {
    expect(linearScale([0, 10], [0, 100])(12)).toBe(120);
  });

  it('reverses where the range does, as heights on a screen', () => {
    expect(linearScale([0, 10], [100, 0])(2)).toBe(80);
  });

  it('draws the single value of a domain without width in the middle', () => {
    expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
  });

  it('is undone by the scale of exchanged domain and range', () => {
    const value = fc.double({ noNaN: true, min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, (v) => {
        const there = linearScale([-3, 7], [12, 480]);
        const back = linearScale([12, 480], [-3, 7]);
        expect(back(there(v))).toBeCloseTo(v, 6);
      }),
    );
  });
});

describe('ticksOf', () => {
  it('are round numbers from end to end, both possible', () => {
    expect(ticksOf(0, 30, 4)).toEqual([0, 10, 20, 30]);
    expect(ticksOf(5.8, 28.6, 5)).toEqual([10, 15, 20, 25]);
  });

  it('are exact where the step is a fraction', () => {
    expect(ticksOf(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});
