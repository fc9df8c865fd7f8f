import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './accentFold.ts';

describe('foldText', () => {
  it.each([
    ['Condé-sur-l’Escaut', 'conde sur l escaut'],
    ["Saint-Aybert, côté d'en-bas", 'saint aybert, cote d en bas'],
    ['Crespin — Le Cœur', 'crespin le coeur'],
    ['ŒUVRE Æsop', 'oeuvre aesop'],
    ['  Vieux\u00a0Condé\u202f ', 'vieux conde'],
    ['Verrerie - Square République', 'verrerie square republique'],
    ['Conde\u0301', 'conde'],
    ['', ''],
  ])('folds %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
