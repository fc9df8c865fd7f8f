import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, periodKind, yearOf, type Period } from './period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2022', 'year', 2022],
    ['2024-T4', 'quarter', 2024],
    ['edition-2022', 'edition', 2022],
  ] as const)('reads %s as a %s', (text, kind, year) => {
    const period = parsePeriod(text) as Period;
    expect(period).toBe(text);
    expect(periodKind(period)).toBe(kind);
    expect(yearOf(period)).toBe(year);
  });

  it.each([
    '',
    '22',
    '2022 ',
    '2024-T5',
    '2024-Q4',
    '2024-4',
    'edition-1999',
    'Edition-2022',
    '20222',
    '3022',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('comparePeriods', () => {
  it('orders years and quarters by time, and keeps editions after them', () => {
    const periods = ['edition-2017', '2022', '2021-T4', '1968', '2021'] as Period[];
    expect([...periods].sort(comparePeriods)).toEqual(['1968', '2021', '2021-T4', '2022', 'edition-2017']);
  });
});
