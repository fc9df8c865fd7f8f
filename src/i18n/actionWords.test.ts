import { describe, expect, it } from 'vitest';
import { amountText, placeText, stepDate, yearsOf } from './actionWords.ts';

describe('amountText', () => {
  it.each([
    [1987506, '19\u202f875,06\u202f€'],
    [2770000000000, '27\u202f700\u202f000\u202f000\u202f€'],
    [0, '0\u202f€'],
    [null, 'non publié'],
  ])('writes %j cents as %j', (cents, text) => {
    expect(amountText(cents)).toBe(text);
  });
});

describe('yearsOf', () => {
  it.each([
    [2007, 2009, '2007 à 2009'],
    [2011, 2011, '2011'],
    [2019, undefined, 'depuis 2019'],
    [undefined, 2009, 'jusqu’en 2009'],
    [undefined, undefined, 'années non connues'],
  ])('writes %j and %j as %j', (startYear, endYear, text) => {
    expect(yearsOf({ startYear, endYear })).toBe(text);
  });
});

describe('placeText', () => {
  const nameOf = (code: string) => (code === '59014' ? 'Anzin' : code);

  it('names the territories', () => {
    const action = { locationGrade: 'communes', territories: ['59014', '59999'] } as const;
    expect(placeText(action, nameOf)).toBe('Anzin et 59999');
  });

  it.each([
    ['contract', 'tout le contrat'],
    ['unknown', 'lieu non connu'],
  ] as const)('says of the grade %s how little is known', (locationGrade, text) => {
    expect(placeText({ locationGrade, territories: ['245901160'] }, nameOf)).toBe(text);
  });
});

describe('stepDate', () => {
  it.each([
    ['2010-05-31', '31 mai 2010'],
    ['2015-06', 'juin 2015'],
    ['2016', '2016'],
    [undefined, 'date non connue'],
  ])('writes %j as %j', (date, text) => {
    expect(stepDate(date)).toBe(text);
  });
});
