import { describe, expect, it } from 'vitest';
import { basketOf, readBasket, reasonsOf } from './readBasket.ts';

const read = (...rows: readonly string[]) =>
  readBasket({ name: 'basket.csv', text: `${['category,reason', ...rows].join('\n')}\n` });
const position = { longitude: 3.5, latitude: 50.3 };
const pharmacy = { category: 'pharmacie', position } as const;

describe('readBasket', () => {
  it('keeps the order of the table', () => {
    const { value, issues } = read('pharmacie,premier recours', 'college,11 à 15 ans');
    expect(issues).toEqual([]);
    expect(value.rows).toEqual([
      { category: 'pharmacie', line: 2, reason: 'premier recours' },
      { category: 'college', line: 3, reason: '11 à 15 ans' },
    ]);
  });

  it.each([
    ['an unknown kind', 'garage,réparer', 'category', 'garage', 'unknown kind of service'],
    ['a kind that stands above', 'pharmacie,encore', 'category', 'pharmacie', 'already at line 2'],
    ['a kind without its reason', 'college,', 'reason', '', 'an empty cell: say why it is of every day'],
  ])('refuses %s', (_, row, column, value, rule) => {
    expect(read('pharmacie,premier recours', row).issues).toEqual([
      { file: 'basket.csv', line: 3, column, value, rule },
    ]);
  });
});

describe('basketOf', () => {
  it('refuses a kind that nobody could be near, for want of a position', () => {
    const basket = read('pharmacie,premier recours', 'boulangerie,pain').value;
    const school = { category: 'boulangerie', position: null } as const;
    expect(basketOf(basket, [pharmacy, school]).issues).toEqual([
      {
        ...{ file: 'basket.csv', line: 3, column: 'category', value: 'boulangerie' },
        rule: 'no service of this kind has a position: it would count as out of reach for everyone',
      },
    ]);
  });

  it('keeps, of the list by default, what has a position', () => {
    expect(basketOf(undefined, [pharmacy, { category: 'college', position: null }])).toEqual({
      value: ['pharmacie'],
      issues: [],
    });
  });
});

describe('reasonsOf', () => {
  it('gives the reason of each category, as the table says it', () => {
    const { value } = read('pharmacie,premier recours', 'college,11 à 15 ans');
    expect(reasonsOf(value)).toEqual({ pharmacie: 'premier recours', college: '11 à 15 ans' });
  });

  it('gives none where there is no table', () => {
    expect(reasonsOf(undefined)).toBeUndefined();
  });
});
