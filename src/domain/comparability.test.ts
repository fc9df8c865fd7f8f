import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAverage, mayCompare, mayContinue, mayDrawLine, maySum, type Answer } from './comparability.ts';
import { INDICATOR_IDS, indicatorsAt } from './indicators.ts';
import type { Period } from './period.ts';

const period = (text: string) => text as Period;
const why = (answer: Answer) => (answer.may ? 'yes' : answer.refusal.why);

describe('maySum', () => {
  it('lets counts of communes be added, and nothing else', () => {
    expect(why(maySum('jobSeekersRegistered', 'commune'))).toBe('yes');
    expect(why(maySum('unemploymentRate', 'commune'))).toBe('notAdditive');
  });

  it('lets inhabitants of IRIS be added, which share out the communes, and no rate of theirs', () => {
    const summed = indicatorsAt('iris').filter((id) => maySum(id, 'iris').may);
    expect(summed).toEqual(['population']);
  });

  it.each(['qpv2024', 'qpv2015'] as const)('never lets figures of %s be added (INSEE)', (level) => {
    expect(indicatorsAt(level).map((id) => why(maySum(id, level)))).toEqual(
      indicatorsAt(level).map(() => 'notAdditive'),
    );
  });
});

describe('mayAverage', () => {
  it('refuses every mean: a total rate is recomputed from counts', () => {
    expect(why(mayAverage())).toBe('noMean');
  });
});

describe('mayCompare', () => {
  // The pairs of figures.md, "Periods".
  it.each([
    ['2007', '2012', 'yes'],
    ['2012', '2017', 'yes'],
    ['2017', '2022', 'yes'],
    ['2007', '2022', 'yes'],
    ['2007', '2018', 'yes'],
    ['2012', '2018', 'yes'],
    ['2017', '2018', 'tooClose'],
    ['2018', '2022', 'tooClose'],
    ['2022', '2022', 'samePeriod'],
    ['2017', 'edition-2022', 'kindsOfPeriod'],
    ['2017', '2022-T4', 'kindsOfPeriod'],
    ['2017-T4', '2022-T4', 'yes'],
    ['2017-T1', '2022-T4', 'season'],
  ])('answers for the census of %s and of %s: %s', (a, b, expected) => {
    expect(why(mayCompare('unemploymentRate', period(a), period(b)))).toBe(expected);
  });

  it.each([
    ['edition-2017', 'edition-2022', 'yes'],
    ['edition-2018', 'edition-2022', 'tooClose'],
    ['edition-2021', 'edition-2022', 'tooClose'],
  ])('answers for the editions %s and %s of the QPV bases: %s', (a, b, expected) => {
    expect(why(mayCompare('povertyRate', period(a), period(b)))).toBe(expected);
  });

  it('compares any two years of a register', () => {
    expect(why(mayCompare('jobSeekersPer100', period('2021'), period('2022')))).toBe('yes');
  });

  it('holds editions of a register to the rule of editions', () => {
    expect(why(mayCompare('jobSeekersABC', period('edition-2021'), period('edition-2022')))).toBe('tooClose');
  });

  it('says the same of both orders', () => {
    const periods = constantFrom(
      ...['2007', '2012', '2018', '2022', 'edition-2017', 'edition-2022', '2024-T4'].map(period),
    );
    assert(
      property(constantFrom(...INDICATOR_IDS), periods, periods, (id, a, b) => {
        expect(mayCompare(id, a, b)).toEqual(mayCompare(id, b, a));
      }),
    );
  });
});

describe('mayDrawLine', () => {
  it('joins vintages that compare', () => {
    expect(why(mayDrawLine('unemploymentRate', period('2017'), period('2022')))).toBe('yes');
    expect(why(mayDrawLine('unemploymentRate', period('2018'), period('2022')))).toBe('tooClose');
  });

  it('never joins editions: the years between them are not known', () => {
    expect(why(mayDrawLine('povertyRate', period('edition-2017'), period('edition-2022')))).toBe(
      'editionLine',
    );
  });
});

describe('mayContinue', () => {
  // Shares of surface of the published table of territories: from2015.
  it.each([
    ['QN05926M does not continue QP059026', { kept: 0.558, inherited: 0.651 }, 'perimeters'],
    ['QN05928M does not continue QP059028, which it widens', { kept: 0.984, inherited: 0.886 }, 'perimeters'],
    ['QN05932M continues QP059032', { kept: 0.988, inherited: 0.977 }, 'yes'],
    ['95 % both ways is enough', { kept: 0.95, inherited: 0.95 }, 'yes'],
    ['95 % one way only is not', { kept: 1, inherited: 0.949 }, 'perimeters'],
  ] as const)('%s', (_, overlap, expected) => {
    expect(why(mayContinue(overlap))).toBe(expected);
  });
});
