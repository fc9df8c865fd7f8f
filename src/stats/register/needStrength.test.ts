import { assert, constantFrom, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap } from '../gap.ts';
import { NEED_STRENGTHS, needStrength } from './needStrength.ts';

const points = (amount: number): Gap => ({ amount, unit: 'points' });
const rank = (strength: ReturnType<typeof needStrength>) => NEED_STRENGTHS.indexOf(strength);

describe('needStrength', () => {
  it.each([
    ['a tenth of the reference beyond the margin', 2.5, 0.5, 'strong'],
    ['less than a tenth beyond the margin', 2.4, 0.5, 'moderate'],
    ['beyond the margin by little', 0.6, 0.5, 'moderate'],
    ['as large as the margin', 0.5, 0.5, 'weak'],
    ['large, and within its margin', 5, 6, 'weak'],
    ['none', 0, 0, 'weak'],
    ['on the good side', -5, 0.5, 'weak'],
  ] as const)('for a reference of 20 %%, calls a gap that is %s', (_, amount, margin, expected) => {
    expect(needStrength({ gap: points(amount), margin, reference: 20, concern: 'high' })).toBe(expected);
  });

  it('reads the scale from the end that signals difficulty', () => {
    expect(needStrength({ gap: points(-8), margin: 1, reference: 60, concern: 'low' })).toBe('strong');
    expect(needStrength({ gap: points(8), margin: 1, reference: 60, concern: 'low' })).toBe('weak');
  });

  it('takes a tenth of an amount as ten percent', () => {
    const gap: Gap = { amount: -11, unit: 'percent' };
    expect(needStrength({ gap, margin: 1, reference: 20_000, concern: 'low' })).toBe('strong');
    expect(needStrength({ gap, margin: 1.1, reference: 20_000, concern: 'low' })).toBe('moderate');
  });

  it('is never stronger with a wider margin, nor weaker with a wider gap', () => {
    const figure = double({ min: 0, max: 100, noNaN: true });
    const cases = record({
      amount: double({ min: -50, max: 50, noNaN: true }),
      margin: figure,
      more: figure,
      reference: figure,
      concern: constantFrom('high' as const, 'low' as const),
    });
    assert(
      property(cases, ({ amount, margin, more, reference, concern }) => {
        const at = (gap: number, width: number) =>
          rank(needStrength({ gap: points(gap), margin: width, reference, concern }));
        expect(at(amount, margin + more)).toBeGreaterThanOrEqual(at(amount, margin));
        const wider = concern === 'high' ? amount + more : amount - more;
        expect(at(wider, margin)).toBeLessThanOrEqual(at(amount, margin));
      }),
    );
  });
});
