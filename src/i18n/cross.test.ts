import { describe, expect, it } from 'vitest';
import { classWord, crossSentence } from './cross.ts';

const IDS = ['unemploymentRate', 'medianLivingStandard'] as const;

describe('the sentence of a crossing', () => {
  it('names the territories in the class of greatest difficulty of both, and says no cause', () => {
    expect(crossSentence('commune', IDS, ['Anzin', 'Crespin'])).toBe(
      '2 communes sont à la fois dans la classe de plus grande difficulté pour le taux de chômage des 15-64 ans au ' +
        'sens du recensement et dans la classe de plus grande difficulté pour le niveau de vie médian\u00a0: Anzin et Crespin.',
    );
  });

  it('agrees with one, and tells nobody as nobody', () => {
    expect(crossSentence('qpv2024', IDS, ['Le Jard'])).toMatch(
      /^1 quartier prioritaire de 2024 est à la fois/,
    );
    expect(crossSentence('iris', IDS, [])).toMatch(/^Aucun territoire de ce niveau n’est à la fois/);
  });

  it('calls high, and no difficulty, what is neither good nor bad', () => {
    expect(crossSentence('commune', ['unemploymentRate', 'onePersonHouseholdsShare'], [])).toContain(
      'dans la classe la plus haute pour',
    );
  });

  it('counts without naming where names would be too many', () => {
    const names = Array.from({ length: 9 }, (_, i) => `Nom ${i}`);
    expect(crossSentence('commune', IDS, names)).toMatch(/^9 communes sont .*médian\.$/);
  });
});

describe('the name of a class', () => {
  it.each([
    [0, 3, 'classe basse'],
    [1, 3, 'classe du milieu'],
    [2, 3, 'classe haute'],
    [1, 2, 'classe haute'],
    [0, 1, 'classe unique'],
  ])('%i of %i is "%s": by the values, whichever end is the difficulty', (rank, classes, word) => {
    expect(classWord(rank, classes)).toBe(word);
  });
});
