import { describe, expect, it } from 'vitest';
import { lackText, prioritiesSentence, shareText, standfastText } from './priorities.ts';

describe('a share of the weightings', () => {
  it.each([
    [0, '0\u202f%'],
    [0.0005, 'moins de 1\u202f%'],
    [0.864, '86\u202f%'],
    [0.9995, 'plus de 99\u202f%'],
    [1, '100\u202f%'],
  ])('of %d reads "%s": nearly all is not all, nearly none is not none', (share, text) => {
    expect(shareText(share)).toBe(text);
  });
});

describe('how a territory stands', () => {
  const own = { alike: 2, profile: [] };

  it('gives the share and the ranks', () => {
    expect(standfastText({ ...own, share: 0.86, first: 1, last: 4 })).toBe(
      'dans les trois premiers rangs avec 86\u202f% des pondérations, rang entre 1 et 4',
    );
  });

  it('says all and none in words, and a single rank', () => {
    expect(standfastText({ ...own, share: 1, first: 1, last: 1 })).toContain(
      'toutes les pondérations, rang 1',
    );
    expect(standfastText({ ...own, share: 0, first: 9, last: 12 })).toContain('aucune des pondérations');
  });

  it('is told by what is missing, for those that are not ranked', () => {
    expect(lackText([{ id: 'povertyRate', absence: 'suppressed' }])).toBe(
      'secret statistique pour le taux de pauvreté au seuil de 60\u202f%',
    );
  });
});

describe('the sentence of the priorities', () => {
  const ranked = [
    { name: 'Écaille', share: 0.4 },
    { name: 'Ville', share: 0.97 },
    { name: 'Zone', share: 1 },
  ];

  it('names those that stay, whatever the weights, and counts those that are not ranked', () => {
    expect(prioritiesSentence('commune', ranked, 2)).toBe(
      'Ville et Zone restent dans les trois premiers rangs, sur 3, avec au moins 95\u202f% des pondérations. ' +
        '2 communes n’ont pas toutes ces valeurs et restent hors du classement.',
    );
  });

  it('says that nobody stays, and who is there most often', () => {
    expect(prioritiesSentence('qpv2024', ranked.slice(0, 1), 0)).toBe(
      'Aucun territoire ne reste dans les trois premiers rangs avec au moins 95\u202f% des pondérations\u202f; ' +
        'Écaille y est le plus souvent, avec 40\u202f%.',
    );
  });

  it('says nothing of nobody', () => {
    expect(prioritiesSentence('iris', [], 87)).toBe('');
  });
});
