import { describe, expect, it } from 'vitest';
import { barOf, ticksOf } from './timelineBars.ts';

const axis = { from: 2000, to: 2029 };

describe('barOf', () => {
  it('goes from the beginning of the first year to the end of the last', () => {
    expect(barOf({ from: 2003, to: 2005 }, axis)).toEqual({ x: '10.00%', width: '10.00%' });
  });

  it('is cut to the axis', () => {
    expect(barOf({ from: 1990, to: 2040 }, axis)).toEqual({ x: '0.00%', width: '100.00%' });
  });
});

describe('ticksOf', () => {
  it('writes both ends and the tenth years between them', () => {
    expect(ticksOf({ from: 1996, to: 2030 }).map(({ year }) => year)).toEqual([1996, 2010, 2020, 2030]);
  });

  it('writes one year once', () => {
    expect(ticksOf({ from: 2020, to: 2020 })).toHaveLength(1);
  });
});
