import { describe, expect, it } from 'vitest';
import { delimiterOf } from './delimiter.ts';
import { readText } from './readText.ts';

describe('the delimiter', () => {
  it.each([
    ['Nom;Euros\nA;1,5\nB;2,5\n', ';'],
    ['Name,Euros\nA,1.5\nB,2.5\n', ','],
    ['Nom\tEuros\nA\t1,5\nB\t2,5\n', '\t'],
    ['Nom|Euros\nA|1,5\nB|2,5\n', '|'],
    ['"a, b";c\n"d, e";f\n', ';'],
    ['Titre du tableau\n\nNom;Euros;Année\nA;1,5;2020\nB;2,5;2021\n', ';'],
    ['seule\ncolonne\n', undefined],
  ])('of %j is %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe('the rows of a text', () => {
  it('bear the line where they start, blank lines left out, breaks inside a cell counted', () => {
    expect(readText('a;b\r\n\r\n"deux\nlignes";c\r\nd;e', ';')).toEqual({
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 3, cells: ['deux\nlignes', 'c'] },
        { line: 5, cells: ['d', 'e'] },
      ],
    });
  });
  it('lose the spaces around cells, and the apostrophe that kept a formula from running', () => {
    expect(readText(" a ;'=1+1;'01001\n", ';')).toEqual({
      rows: [{ line: 1, cells: ['a', '=1+1', '01001'] }],
    });
  });
  it('are told of as they are read, from the first to the last', () => {
    const shares: number[] = [];
    readText('abcdefghi;jklmnopqr\n'.repeat(80_000), ';', (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
