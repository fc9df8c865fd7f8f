import { describe, expect, it } from 'vitest';
import type { Period } from '../domain/period.ts';
import type { NotComparable } from '../stats/trajectory.ts';
import { reasonText } from './reasons.ts';

const at = (text: string) => text as Period;
const census = { id: 'unemploymentRate', period: at('2022'), the: 'l’agglomération' } as const;

describe('reasonText', () => {
  it.each<readonly [NotComparable, string]>([
    [
      { why: 'tooClose', years: 4, minimumYears: 5 },
      'Deux millésimes du recensement distants de 4 ans partagent des enquêtes\u00a0: il faut au moins 5 ans (Insee).',
    ],
    [
      { why: 'absent', period: at('2017'), absence: 'suppressed' },
      'Valeur absente en 2017\u00a0: secret statistique.',
    ],
    [
      { why: 'noReference', period: at('2017'), absence: 'missing' },
      'L’agglomération n’a pas de valeur de même définition en 2017\u00a0: non disponible.',
    ],
    [
      { why: 'perimeters', kept: 0.558, inherited: 0.651 },
      'Le nouveau périmètre reprend 56\u202f% de l’ancien, qui fait 65\u202f% du nouveau\u00a0: en dessous de 95\u202f% dans un sens, ce n’est plus le même quartier.',
    ],
  ])('says of %j why, in one sentence', (reason, text) => {
    expect(reasonText(reason, census)).toBe(text);
  });

  it('speaks of editions where the periods are editions, and of years for a register', () => {
    const close = { why: 'tooClose', years: 1, minimumYears: 5 } as const;
    expect(reasonText(close, { ...census, id: 'povertyRate', period: at('edition-2022') })).toBe(
      'Deux éditions distantes de 1 an ne se comparent pas\u00a0: il en faut au moins 5 (Insee).',
    );
    expect(reasonText({ ...close, years: 2 }, { ...census, id: 'povertyRate' })).toBe(
      'Deux années distantes de 2 ans ne se comparent pas ici\u00a0: l’atlas demande au moins 5 ans (l’Insee invite à la prudence).',
    );
  });

  it.each([
    'notAdditive',
    'noMean',
    'samePeriod',
    'onePeriod',
    'kindsOfPeriod',
    'season',
    'noMargin',
    'editionLine',
    'count',
    'noConcern',
  ] as const)('says of %s one sentence', (why) => {
    expect(reasonText({ why }, census)).toMatch(/^[A-ZÀÉ][^.]*\.$/);
  });
});
