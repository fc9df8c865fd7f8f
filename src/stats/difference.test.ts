import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/measure.ts';
import { differenceOf, type Figure } from './difference.ts';

const figure = (cell: Cell, margin = 0.05, level = 'commune', period = '2022') =>
  ({ cell, margin, level, period }) as Figure;

describe('differenceOf', () => {
  it('of two rates is in points, its margin the square root of the sum of the squares', () => {
    // By hand: 26.4 − 19 = 7.4; √(0.6² + 0.8²) = 1.
    const found = differenceOf('unemploymentRate', figure(26.4, 0.6), figure(19, 0.8));
    if (!found.comparable) throw new Error('not comparable');
    expect(found.gap.unit).toBe('points');
    expect(found.gap.amount).toBeCloseTo(7.4, 10);
    expect(found.margin).toBeCloseTo(1, 10);
    expect(found.significant).toBe(true);
  });

  it('of two amounts is in percent of the second, its margin too', () => {
    // By hand: (18,000 − 20,000) / 20,000 = −10 %. Margin: 100 / 20,000 × √(300² + (0.9 × 400)²)
    // = 0.005 × √(90,000 + 129,600) = 0.005 × 468.615 = 2.343 %.
    const found = differenceOf('medianLivingStandard', figure(18_000, 300), figure(20_000, 400));
    if (!found.comparable) throw new Error('not comparable');
    expect(found.gap).toEqual({ amount: -10, unit: 'percent' });
    expect(found.margin).toBeCloseTo(2.343, 3);
    expect(found.significant).toBe(true);
  });

  it.each([
    [20, 19.5, false],
    [20, 19, false],
    [20, 18.9, true],
  ])('is significant only where it is larger than its margin of 1 point: %f and %f', (a, b, significant) => {
    expect(differenceOf('unemploymentRate', figure(a, 0.6), figure(b, 0.8))).toMatchObject({ significant });
  });

  it('holds a difference of exactly its margin for not significant, whatever the noise of the machine', () => {
    // 0.3 − 0.1 is 0.19999999999999998, and 0.1 + 0.2 is 0.30000000000000004.
    expect(differenceOf('unemploymentRate', figure(0.1 + 0.2, 0.3), figure(0, 0))).toMatchObject({
      significant: false,
    });
  });

  it.each([
    ['a count', 'population', figure(10), figure(20), { why: 'count' }],
    [
      'a year and an edition',
      'povertyRate',
      figure(10),
      figure(20, 0.05, 'qpv2024', 'edition-2025'),
      { why: 'kindsOfPeriod' },
    ],
    [
      'two years',
      'povertyRate',
      figure(10),
      figure(20, 0.05, 'iris', '2019'),
      { why: 'otherPeriod', periods: ['2022', '2019'] },
    ],
    [
      'a secret',
      'povertyRate',
      figure('suppressed'),
      figure(20),
      { why: 'absent', which: 0, absence: 'suppressed' },
    ],
    [
      'an absence',
      'povertyRate',
      figure(10),
      figure('missing'),
      { why: 'absent', which: 1, absence: 'missing' },
    ],
  ] as const)('is refused for %s, with the reason', (_case, id, a, b, reason) => {
    expect(differenceOf(id, a, b)).toEqual({ comparable: false, reason });
  });

  it('says the same of both orders, but for the sign', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    const margin = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(value, margin, value, margin, (a, m, b, n) => {
        const [one, other] = [
          differenceOf('unemploymentRate', figure(a, m), figure(b, n)),
          differenceOf('unemploymentRate', figure(b, n), figure(a, m)),
        ];
        if (!one.comparable || !other.comparable) throw new Error('not comparable');
        expect(one.gap.amount).toBeCloseTo(-other.gap.amount, 12);
        expect([one.margin, one.significant]).toEqual([other.margin, other.significant]);
      }),
    );
  });
});
