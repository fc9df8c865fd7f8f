import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCents, toEuros } from './cents.ts';

describe('parseCents', () => {
  it.each([
    ['19875.06', 1_987_506],
    ['1000.5', 100_050],
    ['0', 0],
    ['-5', -500],
    // 1.15 * 100 is 114.99999999999999.
    ['1.15', 115],
    ['528000000', 52_800_000_000],
  ])('reads %s euros as %d cents', (text, cents) => {
    expect(parseCents(text)).toBe(cents);
  });

  it.each(['', '1 000', '1,5', '1.005', '1e3', '.5', '5.', '99999999999999999999', 'NaN'])(
    'reads nothing out of "%s"',
    (text) => {
      expect(parseCents(text)).toBeUndefined();
    },
  );

  it('gives back every amount that it wrote', () => {
    assert(
      property(integer({ min: 0, max: 1e13 }), (cents) => {
        expect(parseCents(String(toEuros(cents)))).toBe(cents);
      }),
    );
  });
});
