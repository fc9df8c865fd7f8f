import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { trajectoryOf, type Moment, type Trajectory } from './trajectory.ts';

/** A moment: period, figure, reference, and their margins. */
function moment(
  period: string,
  cell: Cell,
  reference: Cell,
  margin: number | undefined = 0,
  referenceMargin = 0,
): Moment {
  return { period: period as Period, cell, reference, margin, referenceMargin };
}
const why = (trajectory: Trajectory) => (trajectory.comparable ? trajectory.verdict : trajectory.reason.why);

describe('trajectoryOf', () => {
  it('compares the gaps, not the values: both fell, the gap widened', () => {
    // By hand: 25 − 20 = 5 points, then 24 − 16 = 8: three more, 60 % of the gap before.
    const trajectory = trajectoryOf(
      'unemploymentRate',
      moment('2017', 25, 20, 0.6),
      moment('2022', 24, 16, 0.8),
    );
    expect(trajectory).toMatchObject({
      comparable: true,
      verdict: 'fallingBehind',
      change: 3,
      margin: 1,
      relative: 60,
      before: { period: '2017', gap: { amount: 5, unit: 'points' }, margin: 0.6 },
      now: { period: '2022', gap: { amount: 8, unit: 'points' }, margin: 0.8 },
    });
  });

  it('has no relative change from a gap of nothing', () => {
    expect(trajectoryOf('unemploymentRate', moment('2017', 20, 20), moment('2022', 24, 16))).toMatchObject({
      relative: undefined,
    });
  });

  it('has no relative change from a gap within its margin, nor to the other side of the reference', () => {
    const small = trajectoryOf('unemploymentRate', moment('2017', 20.5, 20, 0.6), moment('2022', 24, 16));
    const other = trajectoryOf('unemploymentRate', moment('2017', 25, 20), moment('2022', 15, 20));
    expect([small, other]).toMatchObject([{ relative: undefined }, { relative: undefined }]);
  });

  it('refuses a figure of which the margin is not known', () => {
    const unknown = { ...moment('2017', 25, 20), margin: undefined };
    expect(why(trajectoryOf('unemploymentRate', unknown, moment('2022', 24, 16)))).toBe('noMargin');
  });

  it('says that a lead which shrinks is a falling behind', () => {
    const trajectory = trajectoryOf('unemploymentRate', moment('2017', 10, 20), moment('2022', 14, 20));
    // By hand: −10 points, then −6: the lead is narrower by 40 %.
    expect(trajectory).toMatchObject({ verdict: 'fallingBehind', change: 4, relative: -40 });
  });

  it('gives amounts in percent of the reference', () => {
    // By hand: −10 % of 20000, then −20 % of 21000.
    const trajectory = trajectoryOf(
      'medianLivingStandard',
      moment('2014', 18_000, 20_000, 0.5),
      moment('2021', 16_800, 21_000, 0.5),
    );
    expect(trajectory).toMatchObject({ verdict: 'fallingBehind', change: -10 });
  });

  it.each<readonly [string, string, Moment, Moment]>([
    ['vintages that share surveys', 'tooClose', moment('2018', 25, 20), moment('2022', 24, 16)],
    ['an edition and a year', 'kindsOfPeriod', moment('edition-2017', 25, 20), moment('2022', 24, 16)],
    ['an absence before', 'absent', moment('2017', 'suppressed', 20), moment('2022', 24, 16)],
    ['an absence now', 'absent', moment('2017', 25, 20), moment('2022', 'missing', 16)],
    ['no reference before', 'noReference', moment('2017', 25, 'missing'), moment('2022', 24, 16)],
    ['no reference now', 'noReference', moment('2017', 25, 20), moment('2022', 24, 'suppressed')],
  ])('refuses %s', (_, expected, before, now) => {
    expect(why(trajectoryOf('unemploymentRate', before, now))).toBe(expected);
  });

  it('refuses counts, and figures that are neither good nor bad', () => {
    const moments = [moment('2017', 25, 20), moment('2022', 24, 16)] as const;
    expect(why(trajectoryOf('population', ...moments))).toBe('count');
    expect(why(trajectoryOf('onePersonHouseholdsShare', ...moments))).toBe('noConcern');
  });

  it('is unchanged by a common shift of territory and reference', () => {
    const rates = double({ min: 0, max: 50, noNaN: true });
    assert(
      property(rates, rates, rates, rates, rates, rates, (a, b, c, d, shift, margin) => {
        const plain = trajectoryOf('unemploymentRate', moment('2017', a, b, margin), moment('2022', c, d));
        const shifted = trajectoryOf(
          'unemploymentRate',
          moment('2017', a + shift, b + shift, margin),
          moment('2022', c + shift, d + shift),
        );
        expect(why(shifted)).toBe(why(plain));
      }),
    );
  });
});
