import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWords } from './wholeWords.ts';

const wholes = (text: string) =>
  wholeWords(text)
    .filter(({ whole }) => whole)
    .map((piece) => piece.text);

describe('the words that hold together', () => {
  it.each([
    ['de 15 à 64 ans à Anzin', []],
    ['à Condé-sur-l’Escaut.', ['Condé-sur-l’Escaut.']],
    ['des 15-64 ans, à Vieux-Condé', ['15-64', 'Vieux-Condé']],
    ['La Pépinière-De Gaulle (Saint-Saulve)', ['Pépinière-De', '(Saint-Saulve)']],
    ['Chaussiette - Macou', []],
    ['Bruay-sur-l’Escaut\u00a0: 1\u202f865', ['Bruay-sur-l’Escaut\u00a0:']],
  ])('of %j are %j', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });

  it('lose nothing of the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '-', ' ', '\u00a0', '.') });
    fc.assert(
      fc.property(text, (any) => {
        expect(
          wholeWords(any)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });
});
