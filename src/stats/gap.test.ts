import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapOf } from './gap.ts';

describe('gapOf', () => {
  it('is a difference in points for a rate', () => {
    // Condé-sur-l'Escaut and the agglomeration, census of 2022: 28.6 % and 18.3 %.
    const gap = gapOf(28.6, 18.3, 'percent');
    expect(gap?.unit).toBe('points');
    expect(gap?.amount).toBeCloseTo(10.3, 10);
  });

  it('is a difference for a hundred for a figure for a hundred', () => {
    expect(gapOf(9.5, 7, 'per100')).toEqual({ amount: 2.5, unit: 'per100' });
  });

  it('is relative to the reference, in percent, for an amount', () => {
    expect(gapOf(15_000, 20_000, 'euro')).toEqual({ amount: -25, unit: 'percent' });
  });

  it('does not exist between counts', () => {
    expect(gapOf(120, 100, 'count')).toBeUndefined();
  });

  it('does not exist relative to an amount of zero', () => {
    expect(gapOf(1000, 0, 'euro')).toBeUndefined();
  });

  it('is zero from a rate to itself, zero included', () => {
    expect(gapOf(0, 0, 'percent')?.amount).toBe(0);
  });

  it('changes sign when value and reference are exchanged', () => {
    const rate = fc.double({ noNaN: true, min: 0, max: 100 });
    fc.assert(
      fc.property(rate, rate, fc.constantFrom('percent', 'per100'), (value, reference, unit) => {
        expect(gapOf(value, reference, unit)?.amount).toBe(
          0 - (gapOf(reference, value, unit)?.amount ?? NaN),
        );
      }),
    );
  });

  it('has the sign of the difference of amounts', () => {
    const amount = fc.integer({ min: 1000, max: 200_000 });
    fc.assert(
      fc.property(amount, amount, (value, reference) => {
        expect(Math.sign(gapOf(value, reference, 'euro')?.amount ?? NaN)).toBe(Math.sign(value - reference));
      }),
    );
  });
});
