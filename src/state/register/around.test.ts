import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/measure.ts';
import type { PublishedSeries } from '../../domain/published.ts';
import { series } from '../../../tests/smallAtlas.ts';
import { aroundOf, picturesOf, type ProgrammeYears } from './around.ts';

const EMPTY: PublishedSeries = { commune: {}, iris: {}, qpv2024: {}, qpv2015: {} };
const CENSUS = ['2007', '2012', '2017', '2018', '2022'];

const unemployment = (values: readonly Cell[], years: ProgrammeYears) =>
  aroundOf({
    series: {
      ...EMPTY,
      commune: { unemploymentRate: series(CENSUS, [10, 11, 12, 12, 11], { '59001': values }) },
    },
    ...{ level: 'commune', code: '59001', years, reference: null },
  }).find(({ id }) => id === 'unemploymentRate');

describe('aroundOf', () => {
  it('sets the period at the start of a programme beside the nearest after its end', () => {
    expect(unemployment([20, 24, 25, 25, 22], { from: 2007, to: 2009 })).toMatchObject({
      ...{ known: true, before: '2007', after: '2012', stage: 'after', periods: ['2007', '2012'] },
      // Absolute and relative change stand together.
      change: { absolute: 4, relative: 20 },
      trajectory: { comparable: true, verdict: 'fallingBehind', change: 3 },
    });
  });

  it('takes a wider pair where the nearest shares surveys: 2017 and 2018 do not compare', () => {
    expect(unemployment([20, 24, 25, 25, 22], { from: 2017, to: 2018 })).toMatchObject({
      ...{ before: '2017', after: '2022' },
    });
    // 2018 compares with 2007 and 2012 only.
    expect(unemployment([20, 24, 25, 25, 'missing'], { from: 2017, to: 2018 })).toMatchObject({
      ...{ before: '2012', after: '2018' },
    });
  });

  it('shows both figures and says why there is no change where no pair compares', () => {
    expect(unemployment(['missing', 'missing', 25, 25, 'missing'], { from: 2017, to: 2018 })).toMatchObject({
      ...{ known: true, before: '2017', after: '2018' },
      change: { refusal: { why: 'tooClose', years: 1 } },
      trajectory: { comparable: false, reason: { why: 'tooClose' } },
    });
  });

  it.each([
    ['that is not over in the figures', { from: 2015, to: 2023 }],
    ['that states no end', { from: 2015, to: undefined }],
  ])('goes to the last period inside the years of a programme %s, and says so', (_, years) => {
    expect(unemployment([20, 24, 25, 25, 22], years)).toMatchObject({
      ...{ before: '2012', after: '2022', stage: 'during' },
    });
  });

  it('has nothing before the first figure, nor after the last', () => {
    expect(unemployment([20, 24, 25, 25, 22], { from: 2000, to: 2006 })).toMatchObject({
      reason: { why: 'noneBefore' },
    });
    expect(unemployment([20, 24, 25, 25, 22], { from: 2024, to: 2030 })).toMatchObject({
      reason: { why: 'noneAfter' },
    });
  });

  it('passes over a period without a figure of the territory', () => {
    expect(unemployment(['suppressed', 24, 25, 25, 22], { from: 2015, to: 2022 })).toMatchObject({
      before: '2012',
    });
    expect(unemployment(['suppressed', 24, 25, 25, 22], { from: 2007, to: 2009 })).toMatchObject({
      reason: { why: 'noneBefore' },
    });
  });

  it('sets no edition before or after: it does not say the year that it observes', () => {
    const editions = series(['edition-2017', 'edition-2022'], ['missing', 'missing'], { QP059001: [40, 42] });
    const found = aroundOf({
      series: { ...EMPTY, qpv2015: { employmentRate15to64: editions } },
      ...{ level: 'qpv2015', code: 'QP059001', years: { from: 2018, to: 2020 }, reference: null },
    });
    expect(found).toEqual([{ known: false, id: 'employmentRate15to64', reason: { why: 'editions' } }]);
  });

  it('gives the change of a count, and neither its margin nor a gap', () => {
    const seekers = series(['2009', '2015'], [100, 120], { '59001': [50, 60] });
    const [found] = aroundOf({
      series: { ...EMPTY, commune: { jobSeekersRegistered: seekers } },
      ...{ level: 'commune', code: '59001', years: { from: 2009, to: 2014 }, reference: null },
    });
    expect(found).toMatchObject({
      change: { absolute: 10, relative: 20, margin: undefined },
      trajectory: { comparable: false, reason: { why: 'count' } },
    });
  });

  it('has no relative change from zero', () => {
    expect(unemployment([0, 4, 5, 5, 5], { from: 2007, to: 2009 })).toMatchObject({
      change: { absolute: 4, relative: undefined },
    });
  });
});

describe('picturesOf', () => {
  it('never draws the census and the register of job seekers together, nor two units, nor counts', () => {
    expect(
      picturesOf([
        'unemploymentRate',
        'jobSeekersPer100',
        'employmentRate15to64',
        'rsaHouseholdsPer100',
        'medianLivingStandard',
        'population',
        'socialDwellings',
      ]),
    ).toEqual([
      ['unemploymentRate', 'employmentRate15to64'],
      ['jobSeekersPer100', 'rsaHouseholdsPer100'],
      ['medianLivingStandard'],
      ['population'],
      ['socialDwellings'],
    ]);
  });
});
