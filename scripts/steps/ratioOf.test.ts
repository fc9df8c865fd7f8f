import { array, assert, constantFrom, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, type Measure } from '../../src/domain/measure.ts';
import { MISSING, ratioOf, sumOf } from './ratioOf.ts';

const figure = (value: number, status: 'normal' | 'provisional' | 'estimated' = 'normal'): Measure => ({
  status,
  value,
});
const absence = (status: (typeof ABSENCES)[number]): Measure => ({ status, value: null });
const count = double({ noNaN: true, min: 0, max: 1e7 });
const positive = double({ noNaN: true, min: 0.1, max: 1e7 });

describe('ratioOf', () => {
  it('is one hundred times numerator over denominator', () => {
    expect(ratioOf({ numerator: figure(1), denominator: figure(8) })).toEqual(figure(12.5));
  });

  it('takes a count away from the numerator: employed are the active less the unemployed', () => {
    expect(ratioOf({ numerator: figure(50), minus: figure(10), denominator: figure(80) })).toEqual(
      figure(50),
    );
  });

  it('is zero when nobody is counted among some', () => {
    expect(ratioOf({ numerator: figure(0), denominator: figure(8) })).toEqual(figure(0));
  });

  it('has no meaning when nobody is counted among nobody', () => {
    expect(ratioOf({ numerator: figure(0), denominator: figure(0) })).toEqual(absence('notApplicable'));
  });

  it('is infinite, hence out of any bounds, when some are counted among nobody', () => {
    expect(ratioOf({ numerator: figure(3), denominator: figure(0) }).value).toBe(Infinity);
  });

  it('is suppressed rather than missing when a part is each', () => {
    expect(ratioOf({ numerator: MISSING, denominator: absence('suppressed') })).toEqual(
      absence('suppressed'),
    );
  });

  it('is estimated as soon as a part is', () => {
    const parts = { numerator: figure(1, 'provisional'), denominator: figure(2, 'estimated') };
    expect(ratioOf(parts).status).toBe('estimated');
  });

  it('is absent as soon as a part is, for every kind of absence', () => {
    assert(
      property(constantFrom(...ABSENCES), count, positive, (status, part, whole) => {
        expect(ratioOf({ numerator: absence(status), denominator: figure(whole) })).toEqual(absence(status));
        expect(ratioOf({ numerator: figure(part), denominator: absence(status) })).toEqual(absence(status));
        const parts = { numerator: figure(part), minus: absence(status), denominator: figure(whole) };
        expect(ratioOf(parts)).toEqual(absence(status));
      }),
    );
  });

  it('of sums lies between the lowest and the highest of the ratios', () => {
    assert(
      property(array(tuple(count, positive), { minLength: 1, maxLength: 40 }), (territories) => {
        const rates = territories.map(([part, whole]) => (100 * part) / whole);
        const whole = ratioOf({
          numerator: sumOf(territories.map(([part]) => figure(part))),
          denominator: sumOf(territories.map(([, all]) => figure(all))),
        });
        const slack = 1e-9 * Math.max(...rates, 1);
        expect(whole.value).toBeGreaterThanOrEqual(Math.min(...rates) - slack);
        expect(whole.value).toBeLessThanOrEqual(Math.max(...rates) + slack);
      }),
    );
  });
});

describe('sumOf', () => {
  it('is never partial: one absence and there is no sum', () => {
    expect(sumOf([figure(1), absence('suppressed'), MISSING])).toEqual(absence('suppressed'));
    expect(sumOf([figure(1), MISSING])).toEqual(MISSING);
  });

  it('of nothing is missing, not zero', () => {
    expect(sumOf([])).toEqual(MISSING);
  });

  it('is provisional as soon as a part is', () => {
    expect(sumOf([figure(1), figure(2, 'provisional')])).toEqual(figure(3, 'provisional'));
  });

  it('does not change what it is given', () => {
    const counts = Object.freeze([Object.freeze(figure(1)), Object.freeze(figure(2))]);
    expect(sumOf(counts)).toEqual(figure(3));
  });
});
