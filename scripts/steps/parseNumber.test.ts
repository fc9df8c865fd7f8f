import { assert, double, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parseNumber.ts';

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['-3', -3],
    ['1234.5', 1234.5],
    ['007', 7],
    ['871.311604925619', 871.311604925619],
  ])('reads %s', (cell, expected) => {
    expect(parseNumber(cell)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '1 234',
    '1,5',
    '12 %',
    'NaN',
    'Infinity',
    '0x1F',
    '1e3',
    '+1',
    '.5',
    '5.',
    '--1',
    'constructor',
    's',
  ])('refuses %j', (cell) => {
    expect(parseNumber(cell)).toBeUndefined();
  });

  it('refuses digits too many to be a number', () => {
    expect(parseNumber('9'.repeat(400))).toBeUndefined();
  });

  it('gives back every number that was written as a decimal', () => {
    assert(
      property(
        double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        integer({ min: 0, max: 10 }),
        (x, digits) => {
          const cell = x.toFixed(digits);
          expect(parseNumber(cell)).toBe(Number(cell));
        },
      ),
    );
  });

  it('never answers what is not a finite number, whatever the cell', () => {
    assert(
      property(string(), (cell) => {
        const value = parseNumber(cell);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
