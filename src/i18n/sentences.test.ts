import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/smallAtlas.ts';
import type { Absence, Flag } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { territorySentence, viewSentence, type ViewFacts } from './sentences.ts';

const FACTS: ViewFacts = deepFreeze({
  id: 'unemploymentRate',
  level: 'commune',
  period: '2022' as Period,
  decimals: 1,
  referenceDecimals: 1,
  reference: 18.26,
  lowest: { value: 5.8, names: ['Sebourg'] },
  highest: { value: 28.6, names: ['Anzin'] },
  absences: new Map<Absence, number>(),
  flags: new Map<Flag, number>(),
});
const say = (change: Partial<ViewFacts> = {}) => viewSentence({ ...FACTS, ...change });
const lowest = (...names: readonly string[]) => ({ lowest: { value: 5.8, names } });

describe('the sentence of a view', () => {
  it('says the agglomeration, then the lowest and the highest figure', () => {
    expect(say()).toBe(
      'En 2022, 18,3\u202f% des actifs de 15 à 64 ans de l’agglomération sont au chômage au sens du recensement\u202f; ' +
        'de 5,8\u202f% à Sebourg à 28,6\u202f% à Anzin.',
    );
  });

  it('says the indicator where the agglomeration has no figure', () => {
    expect(say({ reference: 'missing' })).toBe(
      'En 2022, le taux de chômage des 15-64 ans au sens du recensement va de 5,8\u202f% à Sebourg à 28,6\u202f% à Anzin.',
    );
  });

  it('says that nothing is published where no territory has a figure', () => {
    const none = { lowest: undefined, highest: undefined, absences: new Map([['suppressed', 35]] as const) };
    expect(say(none)).toBe(
      'En 2022, le taux de chômage des 15-64 ans au sens du recensement\u00a0: aucune valeur publiée. ' +
        'Secret statistique pour 35 communes.',
    );
  });

  it.each([
    [['Le Quesnoy'], 'au Quesnoy'],
    [['Les Fins'], 'aux Fins'],
    [['La Sentinelle'], 'à La Sentinelle'],
    [['Lecelles'], 'à Lecelles'],
    [['Anzin', 'Marly'], 'dans 2 communes'],
  ])('places %j with "%s"', (names, text) => {
    expect(say(lowest(...names))).toContain(`de 5,8\u202f% ${text} à 28,6\u202f%`);
  });

  it('speaks for a neighbourhood, not at it', () => {
    expect(say({ level: 'qpv2024', ...lowest('Le Trieu (Fresnes)') })).toContain('pour Le Trieu (Fresnes)');
    expect(say({ level: 'qpv2024', ...lowest('A', 'B', 'C') })).toContain(
      'dans 3 quartiers prioritaires de 2024',
    );
  });

  it('says once a figure that all share, as displayed', () => {
    expect(say({ highest: { value: 5.84, names: ['Anzin'] } })).toMatch(/\u202f; 5,8\u202f% partout\.$/);
  });

  it('tells each kind of absence, one or several', () => {
    const absences = new Map<Absence, number>([
      ['suppressed', 1],
      ['missing', 2],
    ]);
    expect(say({ absences })).toMatch(
      / Secret statistique pour 1 commune\. Non disponible pour 2 communes\.$/,
    );
  });

  it.each([
    ['iris', 87, 'Valeurs estimées pour 87 IRIS.'],
    ['commune', 1, 'Valeur estimée pour 1 commune.'],
  ] as const)(
    'tells at level %s that %d figures are estimated, before the absences',
    (level, count, text) => {
      const flags = new Map<Flag, number>([['estimated', count]]);
      const absences = new Map<Absence, number>([['missing', 2]]);
      expect(say({ level, flags, absences })).toContain(`. ${text} Non disponible pour 2 `);
    },
  );

  it('says of an edition that it states no year', () => {
    expect(say({ period: 'edition-2022' as Period })).toMatch(
      /^Dans l’édition 2022 \(année observée non précisée par la source\), /,
    );
  });
});

describe('the sentence of a territory', () => {
  const on = (cell: number | Absence, amount?: number) =>
    territorySentence('Anzin', {
      id: 'unemploymentRate',
      cell,
      period: '2022' as Period,
      decimals: 1,
      gap: amount === undefined ? undefined : { amount, unit: 'points' },
      the: 'l’agglomération',
    });

  it('says its figure, when, and how far from the agglomeration', () => {
    expect(on(26.36, 8.1)).toBe(
      'Anzin\u00a0: 26,4\u202f% en 2022, 8,1\u00a0points de plus que l’agglomération.',
    );
  });

  it('says of an estimated figure that it is one', () => {
    const facts = {
      id: 'unemploymentRate',
      period: '2022' as Period,
      decimals: 1,
      gap: undefined,
      the: 'l’agglomération',
    } as const;
    expect(territorySentence('Nord-Est (Anzin)', { ...facts, cell: 24.55, flag: 'estimated' })).toBe(
      'Nord-Est (Anzin)\u00a0: 24,6\u202f% (estimé) en 2022.',
    );
  });

  it('says the reason of an absence, and no gap', () => {
    expect(on('suppressed')).toBe('Anzin\u00a0: secret statistique en 2022.');
  });

  it('says an equal figure in words', () => {
    expect(on(18.3, 0)).toBe('Anzin\u00a0: 18,3\u202f% en 2022, autant que l’agglomération.');
  });
});
