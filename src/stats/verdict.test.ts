import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf, type Change, type Verdict } from './verdict.ts';

const change = (amount: number, margin: number, concern: Change['concern'] = 'high'): Change => ({
  amount,
  margin,
  concern,
  threshold: 0.5,
});

describe('verdictOf', () => {
  it.each<readonly [Verdict, Change]>([
    ['fallingBehind', change(2, 1)],
    ['catchingUp', change(-2, 1)],
    ['catchingUp', change(2, 1, 'low')],
    ['fallingBehind', change(-2, 1, 'low')],
    ['notSignificant', change(2, 2)],
    ['notSignificant', change(-2, 3)],
    ['stable', change(0.3, 0.2)],
    ['stable', change(-0.5, 0)],
    ['notSignificant', change(0.5, 0.1)],
    ['stable', change(0, 0)],
    ['notSignificant', change(0.1, 0.6)],
    ['fallingBehind', change(0.51, 0.5)],
  ])('is %s of %o', (expected, given) => {
    expect(verdictOf(given)).toBe(expected);
  });
});

const amounts = double({ min: -60, max: 60, noNaN: true });
const margins = double({ min: 0, max: 30, noNaN: true });
const concerns = constantFrom('high', 'low');
/** Nothing is said, nothing moved, something moved: a wider margin never goes up. */
const BOLDNESS: Readonly<Record<Verdict, number>> = {
  notSignificant: 0,
  stable: 1,
  catchingUp: 2,
  fallingBehind: 2,
};
const OPPOSITE: Readonly<Record<Verdict, Verdict>> = {
  notSignificant: 'notSignificant',
  stable: 'stable',
  catchingUp: 'fallingBehind',
  fallingBehind: 'catchingUp',
};

describe('whatever the change', () => {
  it('the verdict is antisymmetric in time', () => {
    assert(
      property(amounts, margins, concerns, (amount, margin, concern) => {
        const forth = verdictOf({ ...change(amount, margin), concern });
        const back = verdictOf({ ...change(-amount, margin), concern });
        expect(back).toBe(OPPOSITE[forth]);
      }),
    );
  });

  it('a wider margin never makes the verdict more assertive', () => {
    assert(
      property(amounts, margins, margins, concerns, (amount, margin, more, concern) => {
        const narrow = verdictOf({ ...change(amount, margin), concern });
        const wide = verdictOf({ ...change(amount, margin + more), concern });
        expect(BOLDNESS[wide]).toBeLessThanOrEqual(BOLDNESS[narrow]);
      }),
    );
  });
});
