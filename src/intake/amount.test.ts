import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalMark, RawCell } from '../domain/intake.ts';
import { markOf, readAmount } from './amount.ts';

describe('an amount is read in French and in English', () => {
  it.each<[RawCell, number]>([
    ['0', 0],
    ['19875', 1_987_500],
    ['19875,06', 1_987_506],
    ['19875.06', 1_987_506],
    ['1 234,56 €', 123_456],
    ['1\u202f234,56\u00a0€', 123_456],
    ['1\u00a0234\u00a0567', 123_456_700],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234.567', 123_456_700],
    ['1,234,567', 123_456_700],
    ['1,234,567.8', 123_456_780],
    ["1'234'567.80", 123_456_780],
    ['1 234.5', 123_450],
    ['12,5', 1250],
    ['12.5000', 1250],
    ['0,500', 50],
    ['€ 12', 1200],
    ['12 EUR', 1200],
    ['12 euros', 1200],
    ['12,5 k€', 1_250_000],
    ['277 M€', 27_700_000_000],
    ['1,234567 M€', 123_456_700],
    ['+3', 300],
    [715_502.16, 71_550_216],
    [0.3, 30],
  ])('%j is %i cents', (cell, cents) => {
    expect(readAmount(cell)).toEqual({ cents });
  });
});

describe('what could be two amounts is not guessed', () => {
  it.each(['1,234', '1.234', '528.000 €'])('%s without a mark known', (cell) => {
    expect(readAmount(cell)).toEqual({ fault: { why: 'ambiguousMark' } });
  });
  it('the mark of the column decides', () => {
    expect(readAmount('1,234', '.')).toEqual({ cents: 123_400 });
    expect(readAmount('1.234', ',')).toEqual({ cents: 123_400 });
    expect(readAmount('1,234', ',')).toEqual({ fault: { why: 'decimals' } });
    expect(readAmount('1,230', ',')).toEqual({ cents: 123 });
  });
  it.each<[RawCell[], DecimalMark | undefined]>([
    [['1,234', '12,5'], ','],
    [['1,234', '12.5'], '.'],
    [['1.234', '1.234,5'], ','],
    [['1 234,00'], ','],
    [['1.234.567'], ','],
    [['12,5', '12.5'], undefined],
    [['1,234', '12', 12.5], undefined],
  ])('the column %j shows the mark %s', (cells, mark) => {
    expect(markOf(cells)).toBe(mark);
  });
});

describe('what is no amount', () => {
  it.each<[RawCell, string]>([
    ['-12', 'negative'],
    ['−12,00 €', 'negative'],
    ['(1 234,00)', 'negative'],
    [-3, 'negative'],
    ['12,345 6', 'notNumber'],
    ['12 34', 'notNumber'],
    ['1.23.456', 'notNumber'],
    ['douze', 'notNumber'],
    ['12 %', 'notNumber'],
    ['=1+1', 'notNumber'],
    ["=cmd|' /C calc'!A0", 'notNumber'],
    ['néant', 'notNumber'],
    ['12,3456', 'decimals'],
    [1 / 3, 'decimals'],
    ['1,5E+05', 'exponent'],
    ['#REF!', 'formulaError'],
    ['#DIV/0!', 'formulaError'],
    ['99999999999999999', 'tooLargeNumber'],
    [1e15, 'tooLargeNumber'],
  ])('%j breaks the rule %s', (cell, why) => {
    expect(readAmount(cell)).toEqual({ fault: { why } });
  });
  it.each(['', ' ', '-', '—', 'NC', 'n.c.', 'Non communiqué', 'n/a'])('%j is an absence', (cell) => {
    expect(readAmount(cell)).toEqual({ absent: cell.trim() });
  });
});

it('every amount in cents comes back, however it is written', () => {
  const writings: readonly ((euros: string, cents: string) => string)[] = [
    (euros, cents) => `${euros},${cents}`,
    (euros, cents) => `${euros}.${cents}`,
    (euros, cents) => `${grouped(euros, '\u202f')},${cents}\u00a0€`,
    (euros, cents) => `${grouped(euros, ' ')},${cents} €`,
    (euros, cents) => `${grouped(euros, '.')},${cents}`,
    (euros, cents) => `${grouped(euros, ',')}.${cents}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...writings), (cents, write) => {
      const digits = String(cents).padStart(3, '0');
      expect(readAmount(write(digits.slice(0, -2), digits.slice(-2)))).toEqual({ cents });
      expect(readAmount(cents / 100)).toEqual({ cents });
    }),
  );
});

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}
