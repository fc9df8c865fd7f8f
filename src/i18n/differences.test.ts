import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../domain/indicators.ts';
import type { Difference, NoDifference } from '../stats/difference.ts';
import { comparedSentence, differenceText, type Named } from './differences.ts';

const ANZIN: Named = { name: 'Anzin', level: 'commune' };
const VALENCIENNES: Named = { name: 'Valenciennes', level: 'commune' };
const TRIEU: Named = { name: 'Le Trieu (Fresnes-sur-Escaut)', level: 'qpv2024' };

const points = (amount: number, margin: number): Difference => ({
  comparable: true,
  gap: { amount, unit: 'points' },
  margin,
  significant: Math.abs(amount) > margin,
});
/** A text with plain spaces, as it is read. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const told = (difference: Difference, two: readonly [Named, Named], id: IndicatorId = 'unemploymentRate') =>
  plain(differenceText(difference, id, two));

describe('a difference', () => {
  it('is told from the first territory to the second, with its margin', () => {
    expect(told(points(7.4, 1.1), [ANZIN, VALENCIENNES])).toBe(
      'Anzin : 7,4 points de plus que Valenciennes, marge ± 1,1.',
    );
  });

  it('keeps the spaces of French typography', () => {
    const text = differenceText(points(7.4, 1.1), 'unemploymentRate', [ANZIN, VALENCIENNES]);
    expect(text).toContain('Anzin\u00a0: 7,4\u00a0points');
    expect(text).toContain('±\u202f1,1');
  });

  it.each<[Named, string]>([
    [ANZIN, 'qu’Anzin'],
    [{ name: 'Hergnies', level: 'commune' }, 'qu’Hergnies'],
    [{ name: 'Hauts Champs', level: 'iris' }, 'que Hauts Champs'],
    [{ name: 'Écaille', level: 'commune' }, 'qu’Écaille'],
    [TRIEU, 'que Le Trieu (Fresnes-sur-Escaut)'],
  ])('elides as French does: %j', (second, words) => {
    expect(told(points(-7.4, 1.1), [VALENCIENNES, second])).toContain(`7,4 points de moins ${words},`);
  });

  it('smaller than its margin is said not to be significant', () => {
    expect(told(points(0.4, 1.1), [ANZIN, VALENCIENNES])).toBe(
      'Anzin et Valenciennes : pas de différence significative (+0,4 point, marge ± 1,1).',
    );
  });

  it('of an amount is in whole percent, and a margin that would read as nothing is a bound', () => {
    const difference: Difference = {
      ...{ comparable: true, margin: 0.004, significant: true },
      gap: { amount: -10.2, unit: 'percent' },
    };
    expect(told(difference, [ANZIN, VALENCIENNES], 'medianLivingStandard')).toBe(
      'Anzin : 10 % de moins que Valenciennes, marge < 1.',
    );
  });
});

describe('why there is no difference', () => {
  it.each<[NoDifference, string]>([
    [{ why: 'count' }, 'seuls un taux ou un montant se comparent.'],
    [{ why: 'kindsOfPeriod' }, 'sa valeur ne se compare pas à celle d’une année.'],
    [{ why: 'editionsOfLevels' }, 'elles ne se comparent pas.'],
    [
      { why: 'otherPeriod', periods: ['2021', '2019'] as never },
      '2021 et 2019 : deux périodes différentes ne se comparent pas.',
    ],
    [{ why: 'absent', which: 1, absence: 'suppressed' }, 'Valenciennes : secret statistique.'],
  ])('is told in one sentence: %j', (reason, words) => {
    expect(told({ comparable: false, reason }, [ANZIN, VALENCIENNES])).toContain(words);
  });
});

describe('the sentence of a comparison', () => {
  it('names the territories, and counts their indicators and those in common', () => {
    expect(plain(comparedSentence(['Anzin', 'Marly', 'Le Trieu'], 20, 4))).toBe(
      'Anzin, Marly et Le Trieu côte à côte : 20 indicateurs, dont 4 communs.',
    );
    expect(plain(comparedSentence(['Anzin'], 1, 1))).toBe('Anzin à côté de l’agglomération : 1 indicateur.');
  });
});
