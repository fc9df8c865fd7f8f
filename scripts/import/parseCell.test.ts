import { describe, expect, it } from 'vitest';
import { parseCell } from './parseCell.ts';

const MARKS = { s: 'suppressed', '': 'missing' } as const;
const comma = { decimal: ',' } as const;
const point = { decimal: '.' } as const;

describe('a cell is a figure', () => {
  it.each([
    ['0', comma, 0],
    ['-12,1', comma, -12.1],
    ['-0,0', comma, 0],
    [' 31,0 ', comma, 31],
    ['2\u202f257', comma, 2257],
    ['1\u00a0234\u00a0567,8', comma, 1234567.8],
    ['1 234 567.8', point, 1234567.8],
    ['6\u2009490', comma, 6490],
    ['5770.24421471601', point, 5770.24421471601],
    ['21 %', { ...comma, suffix: '%' } as const, 21],
    ['21', { ...comma, suffix: '%' } as const, 21],
  ])('%j', (cell, writing, value) => {
    expect(parseCell(cell, writing, MARKS)).toEqual({ status: 'normal', value });
  });

  it('with the status that the column has', () => {
    expect(parseCell('3', { decimal: '.', status: 'estimated' }, MARKS)).toEqual({
      status: 'estimated',
      value: 3,
    });
  });
});

describe('a cell is an absence', () => {
  it.each([
    ['s', 'suppressed'],
    [' s ', 'suppressed'],
    ['', 'missing'],
  ])('%j', (cell, status) => {
    expect(parseCell(cell, comma, MARKS)).toEqual({ status, value: null });
  });
});

describe('a cell is refused', () => {
  it.each([
    ['1,234.5', point, /both a comma and a point/],
    ['1.234,5', comma, /both a comma and a point/],
    ['1.234.567', comma, /several times/],
    ['2.00E+05', point, /scientific notation/],
    ['1e3', point, /scientific notation/],
    ['0x1F', point, /hexadecimal/],
    ['--', point, /neither a figure nor a mark of this source, which are s/],
    ['12/03/2020', point, /a date/],
    ['2020-03-12', point, /a date/],
    ['12.5', comma, /the decimal mark is a point where this source has a comma/],
    ['12,5', point, /the decimal mark is a comma where this source has a point/],
    ['1 23', comma, /groups of three/],
    ['12 34 567', comma, /groups of three/],
    ['1 234\u202f567', comma, /groups of three/],
    ['1234 567', comma, /groups of three/],
    ['12,', comma, /digits are needed on both sides/],
    [',5', comma, /digits are needed on both sides/],
    ['01001', comma, /leading zeros/],
    ['+5', comma, /a sign/],
    ['\u22125', comma, /a sign/],
    ['21 %', comma, /percent sign/],
    ['#REF!', comma, /error of a spreadsheet/],
    ['S', comma, /neither a figure nor a mark/],
    ['constructor', comma, /neither a figure nor a mark/],
    ['__proto__', comma, /neither a figure nor a mark/],
    ['Infinity', comma, /neither a figure nor a mark/],
    ['9'.repeat(400), comma, /too large/],
  ])('%j', (cell, writing, rule) => {
    expect(parseCell(cell, writing, MARKS)).toEqual({ rule: expect.stringMatching(rule) as string });
  });

  it('when it is empty and the source gives no meaning to that', () => {
    expect(parseCell('', comma, {})).toEqual({ rule: expect.stringMatching(/an empty cell/) as string });
  });
});
