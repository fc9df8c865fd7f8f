import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../stats/roundTo.ts';
import {
  formatBound,
  formatDate,
  formatGap,
  formatNumber,
  formatShare,
  formatSigned,
  formatValue,
  listOf,
  plural,
} from './format.ts';

/** A number as a French reader reads it. */
function parse(text: string): number {
  return Number(text.replaceAll('\u202f', '').replace('\u2212', '-').replace(',', '.'));
}

describe('formatNumber', () => {
  it.each([
    [12345, 0, '12\u202f345'],
    [1234567.891, 2, '1\u202f234\u202f567,89'],
    [18.25, 1, '18,3'],
    [20, 1, '20,0'],
    [-7.1, 1, '\u22127,1'],
    [0, 1, '0,0'],
  ])('writes %s with %s digits as %j', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it.each([-0, -0.04])('never puts a minus before the zero of %s', (value) => {
    expect(formatNumber(value, 1)).toBe('0,0');
  });

  it('is read back as the number that classes are made with', () => {
    const written = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
    const value = fc.oneof(written, fc.double({ noNaN: true, min: -1e8, max: 1e8 }));
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 2 }), (number, decimals) => {
        expect(parse(formatNumber(number, decimals)) + 0).toBe(roundTo(number, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it('has no breaking space, no ordinary no-break space and no hyphen', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e8, max: 1e8 }), (number) => {
        expect(formatNumber(number, 1)).toMatch(/^\u2212?[\d\u202f]+,\d$/);
      }),
    );
  });
});

describe('formatValue', () => {
  it.each([
    [18.26, 'percent', 1, '18,3\u202f%'],
    [1490, 'euro', 0, '1\u202f490\u202f€'],
    [12345, 'count', 0, '12\u202f345'],
    [7.4, 'per100', 1, '7,4'],
    [45, 'percent', 0, '45\u202f%'],
  ] as const)('writes %s %s with %s digits as %j', (value, unit, decimals, text) => {
    expect(formatValue(value, unit, decimals)).toBe(text);
    expect(formatBound(value, unit, decimals)).toBe(text);
  });
});

describe('formatGap', () => {
  it.each([
    [7.1, 'points', 1, '+7,1\u00a0points'],
    [-7.1, 'points', 1, '\u22127,1\u00a0points'],
    [12.2, 'percent', 0, '+12\u202f%'],
    [1.2, 'per100', 1, '+1,2\u00a0pour\u00a0100'],
    [-1234.5, 'points', 1, '\u22121\u202f234,5\u00a0points'],
  ] as const)('writes %s %s with %s digits as %j', (amount, unit, decimals, text) => {
    expect(formatGap({ amount, unit }, decimals)).toBe(text);
  });

  it.each([
    [-0.4, '\u22120,4\u00a0point'],
    [1.94, '+1,9\u00a0point'],
    [1.96, '+2,0\u00a0points'],
    [-2, '\u22122,0\u00a0points'],
  ])('makes the point of %s agree with the digits shown', (amount, text) => {
    expect(formatGap({ amount, unit: 'points' }, 1)).toBe(text);
  });

  it.each([0, -0, 0.04, -0.04])('gives no sign to %s, shown as zero', (amount) => {
    expect(formatGap({ amount, unit: 'points' }, 1)).toBe('0,0\u00a0point');
  });
});

describe('formatSigned', () => {
  it.each([
    [7.14, 1, '+7,1'],
    [-12, 0, '\u221212'],
    [0.04, 1, '0,0'],
    [-0.04, 1, '0,0'],
  ])('writes %s with %s digits as %j', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text);
  });
});

describe('formatShare', () => {
  it.each([
    [0, '0\u202f%'],
    [0.002, '<\u202f1\u202f%'],
    [0.01, '1\u202f%'],
    [0.4523, '45\u202f%'],
    [1, '100\u202f%'],
  ])('writes %s as %j', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-11-24', '24 novembre 2026'],
    ['2026-11-01', '1er novembre 2026'],
    ['2025-02-11', '11 février 2025'],
  ])('writes %s as %j, whatever the time zone', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });

  it.each(['', '2022', '2022-11', 'édition 2022'])('gives back %j, which is not a day', (text) => {
    expect(formatDate(text)).toBe(text);
  });
});

describe('listOf', () => {
  it.each([
    [[], ''],
    [['Anzin'], 'Anzin'],
    [['Anzin', 'Denain'], 'Anzin et Denain'],
    [['Anzin', 'Denain', 'Valenciennes'], 'Anzin, Denain et Valenciennes'],
  ])('joins %j as %j', (names, phrase) => {
    expect(listOf(names)).toBe(phrase);
  });
});

describe('plural', () => {
  it.each([
    [0, 'commune'],
    [1, 'commune'],
    [1.9, 'commune'],
    [-1, 'commune'],
    [2, 'communes'],
    [-2, 'communes'],
    [35, 'communes'],
  ])('agrees with %s as %s', (count, word) => {
    expect(plural(count, 'commune', 'communes')).toBe(word);
  });
});
