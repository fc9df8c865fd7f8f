import { describe, expect, it } from 'vitest';
import { SMALL_ACCESS } from '../../tests/smallAccess.ts';
import type { AccessFigure } from '../domain/accessFigure.ts';
import { accessFigureText, knowledgeText } from './access.ts';
import { accessSentence, besideText, type AccessFacts } from './accessSentences.ts';
import { knowledgeSentence } from './knowledgeSentence.ts';
import { missingSentence } from './missingServices.ts';

const value = (figure: number, bound: 'exact' | 'atLeast' | 'atMost' = 'exact'): AccessFigure => ({
  kind: 'value',
  value: figure,
  bound,
});
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

const FACTS: AccessFacts = {
  ...{ measure: 'share', subject: 'pharmacie', level: 'commune', threshold: 15 },
  ...{ basketSize: 10, basketThreshold: 15, year: undefined, completeness: undefined, shared: undefined },
  agglomeration: value(81, 'atLeast'),
  lowest: { value: 12, names: ['Sebourg'] },
  highest: { value: 98, names: ['Anzin'] },
};
const said = (facts: Partial<AccessFacts>) => plain(accessSentence({ ...FACTS, ...facts }));

describe('the sentence of the view of access', () => {
  it('says that a share is the least where positions are missing, and only what is sure of the extremes', () => {
    expect(said({})).toBe(
      'Dans l’agglomération, au moins 81 % des habitants ont une pharmacie à 15 min à pied ou moins ; ce minimum atteint 98 % à Anzin.',
    );
  });

  it('says a share that is exact plainly', () => {
    expect(said({ subject: 'college', agglomeration: value(76) })).toBe(
      'Dans l’agglomération, 76 % des habitants ont un collège à 15 min à pied ou moins ; de 12 % à Sebourg à 98 % à Anzin.',
    );
  });

  it('says half of the inhabitants for a median time', () => {
    expect(
      said({
        measure: 'median',
        agglomeration: value(9, 'atMost'),
        lowest: { value: 4, names: ['Anzin'] },
        highest: { value: 35, names: ['Sebourg'] },
      }),
    ).toBe(
      'Dans l’agglomération, la moitié des habitants ont une pharmacie à 9 min à pied ou moins ; ce maximum descend à 4 min à Anzin.',
    );
  });

  it('counts the services of a basket', () => {
    expect(
      said({
        measure: 'basket',
        subject: '',
        agglomeration: value(7, 'atLeast'),
        lowest: { value: 1, names: ['A', 'B'] },
        highest: { value: 10, names: ['Anzin'] },
      }),
    ).toBe(
      'Dans l’agglomération, la moitié des habitants ont au moins 7 des 10 services du panier à 15 min à pied ou moins ; ce minimum atteint 10 à Anzin.',
    );
  });

  it('never says that there is no service where no position is published', () => {
    const text = said({
      subject: 'boulangerie',
      agglomeration: { kind: 'unplaced' },
      completeness: SMALL_ACCESS.completeness.boulangerie,
    });
    expect(text).toBe(
      'Aucune position n’est publiée pour les boulangeries : leur distance n’est pas mesurée. La BPE en compte 9 dans l’agglomération en 2024.',
    );
  });

  it('says how many are known by their commune alone', () => {
    const completeness = { placed: 0, unplaced: 81, around: 0, counted: null, communes: {} };
    expect(
      said({ subject: 'ecole_elementaire_ou_primaire', agglomeration: { kind: 'unplaced' }, completeness }),
    ).toBe(
      'Aucune position n’est publiée pour les écoles élémentaires ou primaires : leur distance n’est pas mesurée. L’atlas en connaît 81 par leur commune seulement.',
    );
  });

  it('says what is shared, within how many minutes, and among whom', () => {
    expect(
      said({
        ...{ measure: 'floating', agglomeration: value(1.51, 'atLeast') },
        shared: { supply: 'establishments', threshold: 15 },
        highest: { value: 4.2, names: ['Anzin'] },
      }),
    ).toBe(
      'Pharmacie : au moins 1,5 établissements pour 10 000 habitants à 15 min à pied dans l’agglomération, entre tous ceux qui les atteignent ; ce minimum atteint 4,2 à Anzin.',
    );
  });

  it('gives an accessibility from the lowest to the highest, without one of the agglomeration', () => {
    expect(
      said({
        measure: 'apl',
        subject: 'aplGeneralPractitioners',
        agglomeration: { kind: 'absent', absence: 'notApplicable' },
        year: 2022,
        lowest: { value: 2.4, names: ['Sebourg'] },
        highest: { value: 4, names: ['Anzin'] },
      }),
    ).toBe(
      'Accessibilité aux médecins généralistes, 2022 : de 2,4 à Sebourg à 4,0 à Anzin (consultations accessibles par an et par habitant).',
    );
  });
});

describe('a figure in words', () => {
  it.each([
    [value(45, 'atLeast'), 'share', 'au moins 45 %'],
    [value(12, 'atMost'), 'median', 'au plus 12 min'],
    [value(7, 'atLeast'), 'basket', 'au moins 7 sur 10'],
    [value(0.312), 'supply', '0,31'],
    [value(0, 'atLeast'), 'share', 'non connu'],
    [value(100, 'atLeast'), 'share', '100 %'],
    [value(10, 'atLeast'), 'basket', '10 sur 10'],
    [value(0), 'share', '0 %'],
    [value(31, 'atMost'), 'median', 'aucun connu à 30 min'],
    [value(31), 'median', '31 min'],
    [{ kind: 'unplaced' }, 'share', 'position non publiée'],
    [{ kind: 'unreached' }, 'median', 'à plus de 5 km, ou pas atteint'],
    [{ kind: 'absent', absence: 'missing' }, 'apl', 'non disponible'],
    [undefined, 'share', 'calcul en cours…'],
  ] as const)('%o, %s, is %s', (figure, measure, text) => {
    expect(plain(accessFigureText(figure, measure, 10))).toBe(text);
  });
});

describe('a territory beside the agglomeration', () => {
  it('is told by how much where both are exact', () => {
    expect(plain(besideText(value(60), value(76), 'share', 0))).toBe(
      'contre 76 % dans l’agglomération, 16 points de moins',
    );
    expect(plain(besideText(value(12), value(9), 'median', 0))).toBe(
      'contre 9 min dans l’agglomération, 3 min de plus',
    );
  });

  it('is never subtracted where one is a bound', () => {
    expect(plain(besideText(value(60, 'atLeast'), value(76, 'atLeast'), 'share', 0))).toBe(
      'contre au moins 76 % dans l’agglomération',
    );
  });
});

describe('what is known of the positions', () => {
  const { arret_tram: tram, boulangerie, college, pharmacie } = SMALL_ACCESS.completeness;

  it('is told of every category', () => {
    expect([tram, boulangerie, college, pharmacie].map((one) => plain(knowledgeText(one)))).toEqual([
      'positions connues : 1, sans comptage pour vérifier',
      'position non publiée',
      'positions connues : 1, toutes',
      'positions connues : 2 sur 5',
    ]);
  });

  it('is told in full, with what figures are worth for it', () => {
    expect(pharmacie && plain(knowledgeSentence('pharmacie', pharmacie))).toBe(
      'Positions connues dans l’agglomération (pharmacies) : 2 sur 5 selon la BPE 2024. Les parts sont donc des minimums, et les temps des maximums.',
    );
    expect(college && plain(knowledgeSentence('college', college))).toBe(
      'Positions connues dans l’agglomération (collèges) : 1, pour 1 selon la BPE 2024. 1 autre position connue autour de l’agglomération compte aussi.',
    );
  });
});

describe('what is missing', () => {
  const nothing = { threshold: 15, size: 3, reached: [], sure: [], unknown: [], unplaced: [] } as const;

  it('is claimed only where all positions are known', () => {
    expect(
      plain(
        missingSentence({
          ...nothing,
          sure: [{ category: 'college', placed: 1, counted: 1 }],
          unknown: [{ category: 'pharmacie', placed: 31, counted: 58 }],
          unplaced: ['boulangerie'],
        }),
      ),
    ).toBe(
      'À 15 min à pied ou moins, il manque à plus de la moitié des habitants : un collège ; à 15 min à pied ou moins, aucune position connue pour une pharmacie, mais seules 31 des 58 pharmacies ont une position publiée ; position non publiée, donc rien de mesuré : boulangeries.',
    );
  });

  it('agrees with the gender of the service', () => {
    expect(
      missingSentence({ ...nothing, unknown: [{ category: 'college', placed: 3, counted: 9 }] }),
    ).toContain('mais seuls 3 des 9 collèges');
  });

  it('names together several that nobody can tell of', () => {
    expect(
      plain(
        missingSentence({
          ...nothing,
          unknown: [
            { category: 'pharmacie', placed: 31, counted: 58 },
            { category: 'arret_tram', placed: 44, counted: null },
          ],
        }),
      ),
    ).toBe(
      'À 15 min à pied ou moins, aucune position connue, mais toutes ne sont pas publiées : une pharmacie (31 sur 58) et un arrêt de tramway.',
    );
  });

  it('is nothing of what is measured where all is within reach', () => {
    expect(plain(missingSentence({ ...nothing, reached: ['college'] }))).toBe(
      'À 15 min à pied ou moins, rien de ce qui est mesuré ne manque à la moitié des habitants.',
    );
  });
});
