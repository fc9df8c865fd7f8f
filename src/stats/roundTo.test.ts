import { describe, expect, it } from 'vitest';
import { roundTo } from './roundTo.ts';

describe('roundTo', () => {
  it.each([
    [18.349, 1, 18.3],
    [18.35, 1, 18.4],
    [-18.349, 1, -18.3],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1234.5678, 2, 1234.57],
    [1.45, 1, 1.5],
    [1.005, 2, 1.01],
    [1e-7, 1, 0],
    [-4e21, 1, -4e21],
  ])('rounds %s to %s digits as %s', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  it('never answers minus zero', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
  });
});
