import { expect, it } from 'vitest';
import { ratio } from './ratio.ts';

it('is how many times the second the first is, to two decimals', () => {
  expect(ratio(300, 200)).toBe(1.5);
  expect(ratio(1, 3)).toBe(0.33);
});

it.each([
  [1, 0],
  [0, 1],
  [NaN, 1],
])('of %d to %d there is none: a measure is above zero', (measure, other) => {
  expect(() => ratio(measure, other)).toThrow(/no ratio/);
});
