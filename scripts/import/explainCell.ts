import type { Marks } from '../sources/source.ts';
import type { Writing } from './parseCell.ts';

const LOOKS: readonly (readonly [look: RegExp, rule: string])[] = [
  [
    /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i,
    'scientific notation: a spreadsheet rewrote the figure, take the file of the producer',
  ],
  [/^0x[\da-f]+$/i, 'hexadecimal, not a figure'],
  [/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?:[ t].*)?$/i, 'a date, not a figure'],
  [
    /^-?\d[\d ]*,[\d ,]*\.\d*$|^-?\d[\d ]*\.[\d .]*,\d*$/,
    'both a comma and a point: which is the decimal mark?',
  ],
  [/^-?\d+(?:([.,])\d+)(?:\1\d+)+$/, 'the decimal mark stands several times'],
  [/%$/, 'a percent sign, which this source does not write'],
  [/^[+\u2212\u2013]\s*\d/, 'a sign that is not written so: a plus, or a minus that is not a hyphen'],
  [/^-?0\d+(?:[.,]\d+)?$/, 'leading zeros: a code, not a figure'],
  [
    /^-?\d[\d \u00a0\u202f\u2009]*[ \u00a0\u202f\u2009]\d*(?:[.,]\d+)?$/,
    'spaces that are not between groups of three digits',
  ],
  [/^#/, 'an error of a spreadsheet, not a figure'],
];

/** Why a cell is neither a figure nor a declared mark, in words that help to find what happened to it. */
export function explainCell(text: string, { decimal }: Writing, marks: Marks): string {
  const declared = Object.keys(marks).filter((mark) => mark !== '');
  const known = declared.length > 0 ? `, which are ${declared.join(', ')}` : '';
  if (text === '') return 'an empty cell, and nothing says what it means in this source';
  const look = LOOKS.find(([pattern]) => pattern.test(text));
  if (look) return look[1];
  if (/^-?[\d \u00a0\u202f\u2009]*[.,]\d*$/.test(text) && /\d/.test(text)) {
    const [names, found] = [{ '.': 'a point', ',': 'a comma' }, text.includes(',') ? ',' : '.'] as const;
    return found === decimal
      ? 'not a whole decimal number: digits are needed on both sides of the mark'
      : `the decimal mark is ${names[found]} where this source has ${names[decimal]}`;
  }
  return `neither a figure nor a mark of this source${known}`;
}
