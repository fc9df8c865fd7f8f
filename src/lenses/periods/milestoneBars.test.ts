import { describe, expect, it } from 'vitest';
import { milestoneBars } from './milestoneBars.ts';

const milestone = (name: string, startYear: number, endYear: number | null) => ({
  ...{ name, title: name, startYear, endYear },
});
const axis = { first: 2007, last: 2022, x: (year: number) => (year - 2007) * 10, top: 100, lane: 18 };

describe('the milestones under an axis of years', () => {
  it('go from their first to their last year, cut to the axis, each in its lane', () => {
    const bars = milestoneBars([milestone('a', 2000, 2009), milestone('b', 2015, 2023)], axis);
    expect(bars.map(({ from, to, y }) => [from, to, y])).toEqual([
      [0, 20, 100],
      [80, 150, 118],
    ]);
  });

  it('are a mark at their year where no end is stated', () => {
    const [bar] = milestoneBars([milestone('a', 2011, null)], axis);
    expect([bar?.from, bar?.to]).toEqual([40, 40]);
  });

  it('are left out where they do not meet the axis', () => {
    expect(milestoneBars([milestone('early', 1990, 2006), milestone('late', 2024, 2030)], axis)).toEqual([]);
  });
});
