import { describe, expect, it } from 'vitest';
import type { Period } from '../domain/period.ts';
import { cellText, fullText, gapWords, periodText, sentence, shortPeriod, whenText } from './words.ts';

describe('a period', () => {
  it.each([
    ['2022', '2022', '2022', 'en 2022'],
    ['2024-T1', '1er trimestre 2024', '1er trim. 2024', 'au 1er trimestre 2024'],
    ['2024-T4', '4e trimestre 2024', '4e trim. 2024', 'au 4e trimestre 2024'],
    [
      'edition-2022',
      'édition 2022 (année observée non précisée par la source)',
      'éd. 2022',
      'dans l’édition 2022 (année observée non précisée par la source)',
    ],
  ])('%s reads in full, in short and in a sentence', (period, full, short, when) => {
    expect(periodText(period as Period)).toBe(full);
    expect(shortPeriod(period as Period)).toBe(short);
    expect(whenText(period as Period, 'unemploymentRate')).toBe(when);
  });

  it('of registered job seekers is the quarter observed, not the year', () => {
    expect(whenText('2022' as Period, 'jobSeekersRegistered')).toBe('au 4e trimestre 2022');
  });
});

describe('a figure', () => {
  it('reads with its sign of unit, or as the reason of its absence', () => {
    expect(cellText(18.26, 'unemploymentRate', 1)).toBe('18,3\u202f%');
    expect(cellText('suppressed', 'unemploymentRate', 1)).toBe('secret statistique');
  });

  it.each([
    [18.26, 'unemploymentRate', 1, '18,3\u202f%'],
    [12_580, 'medianLivingStandard', 0, '12\u202f580\u202f€'],
    [1865, 'jobSeekersRegistered', 0, '1\u202f865 personnes inscrites'],
    [7.44, 'jobSeekersPer100', 1, '7,4 inscrits pour 100 habitants'],
  ] as const)('%s of %s, alone, says what it counts', (value, id, decimals, text) => {
    expect(fullText(value, id, decimals)).toBe(text);
  });

  // As `plural` has it, and on what is shown: 1.96 reads 2,0.
  it.each([
    [0, 'socialDwellings', 0, '0 logement'],
    [1, 'socialDwellings', 0, '1 logement'],
    [2, 'socialDwellings', 0, '2 logements'],
    [1, 'population', 0, '1 habitant'],
    [0, 'jobSeekersABC', 0, '0 personne inscrite'],
    [1.84, 'rsaHouseholdsPer100', 1, '1,8 foyer pour 100 résidences principales'],
    [1.96, 'rsaHouseholdsPer100', 1, '2,0 foyers pour 100 résidences principales'],
    [0.9, 'jobSeekersPer100', 1, '0,9 inscrit pour 100 habitants'],
  ] as const)('%s of %s agrees with what it counts', (value, id, decimals, text) => {
    expect(fullText(value, id, decimals)).toBe(text);
  });

  it('that is absent has no unit', () => {
    expect(fullText('missing', 'population', 0)).toBe('non disponible');
  });
});

describe('a gap in words', () => {
  it.each([
    [8.1, 'points', '8,1\u00a0points de plus que l’agglomération'],
    [-0.4, 'points', '0,4\u00a0point de moins que l’agglomération'],
    [-25, 'percent', '25,0\u202f% de moins que l’agglomération'],
    [1.2, 'per100', '1,2 de plus que l’agglomération'],
    [0, 'points', 'autant que l’agglomération'],
    [0.04, 'points', 'autant que l’agglomération'],
    [-0.04, 'points', 'autant que l’agglomération'],
  ] as const)('of %s %s is "%s"', (amount, unit, text) => {
    expect(gapWords({ amount, unit }, 1, 'l’agglomération')).toBe(text);
  });
});

describe('sentence', () => {
  it.each([
    ['écart', 'Écart.'],
    ['déjà dit.', 'Déjà dit.'],
    ['12 communes', '12 communes.'],
    ['', '.'],
  ])('makes of %j the sentence %j', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});
