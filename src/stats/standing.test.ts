import { describe, expect, it } from 'vitest';
import type { Period } from '../domain/period.ts';
import { standingOf } from './standing.ts';
import { trajectoryOf } from './trajectory.ts';

/** The rate of a territory at both ends, against 20 % then 20 %. */
function between(before: number, now: number) {
  const moment = (period: string, cell: number) => ({
    ...{ period: period as Period, cell, margin: 0.1 },
    ...{ reference: 20, referenceMargin: 0.1 },
  });
  return trajectoryOf('unemploymentRate', moment('2017', before), moment('2022', now));
}

describe('standingOf', () => {
  it.each([
    [25, 22, 'catchingUp'],
    [25, 28, 'fallingBehind'],
    [15, 10, 'leadGrown'],
    [10, 15, 'leadShrunk'],
    [25, 15, 'catchingUp'],
    [15, 25, 'fallingBehind'],
    [20, 10, 'leadGrown'],
    [20.1, 10, 'leadGrown'],
    [10, 20.1, 'leadShrunk'],
    [10, 10.1, 'stable'],
  ])('of %f then %f, where high is the difficulty, is %s', (before, now, expected) => {
    expect(standingOf(between(before, now), 'high')).toBe(expected);
  });

  it('leads above its reference where low is the difficulty', () => {
    const rise = trajectoryOf(
      'employmentRate15to64',
      { period: '2017' as Period, cell: 60, margin: 0.1, reference: 55, referenceMargin: 0.1 },
      { period: '2022' as Period, cell: 66, margin: 0.1, reference: 55, referenceMargin: 0.1 },
    );
    expect(standingOf(rise, 'low')).toBe('leadGrown');
  });

  it('is not comparable where there is no verdict', () => {
    expect(standingOf({ comparable: false, reason: { why: 'onePeriod' } }, 'high')).toBe('notComparable');
    expect(standingOf(undefined, 'high')).toBe('notComparable');
  });
});
