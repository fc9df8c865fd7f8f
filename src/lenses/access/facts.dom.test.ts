import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { SMALL_ACCESS } from '../../../tests/smallAccess.ts';
import type { PublishedAccess, TerritoryAccess } from '../../domain/access.ts';
import { AccessFiles } from '../../state/access/AccessFiles.svelte.ts';
import { AccessState } from '../../state/access/AccessState.svelte.ts';
import { Atlas } from '../../state/Atlas.svelte.ts';
import type { Details } from '../../state/details.ts';
import { columnsOf } from './columns.ts';
import { captionOf, describeHere, factsOf, otherEnginesText } from './facts.ts';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

function stateOf(details: Details, access: PublishedAccess = SMALL_ACCESS) {
  const atlas = new Atlas(SMALL);
  atlas.detail(details);
  return { atlas, state: new AccessState(atlas, new AccessFiles(atlas), access) };
}

describe('a territory of the view of access', () => {
  it('is told beside the agglomeration, with how many of its own positions are known', () => {
    const { state } = stateOf({});
    expect(plain(describeHere(state, { code: '59003' as never, label: "Ville-sur-l'Eau" }))).toBe(
      'Ville-sur-l’Eau : 100 % (1 sur 4 de position connue dans la commune), contre au moins 81 % dans l’agglomération.',
    );
  });
});

describe('the sentence', () => {
  it('is made from the lowest and the highest figure as shown', () => {
    const { atlas, state } = stateOf({ service: 'college' });
    expect(factsOf(state, atlas.places)).toMatchObject({
      agglomeration: { value: 76, bound: 'exact' },
      lowest: { value: 0, names: ['Le Bois', 'Zone'] },
      highest: { value: 100, names: ['Écaille', 'Ville-sur-l’Eau'] },
    });
  });
});

describe('two engines', () => {
  const slower = (territory: TerritoryAccess): TerritoryAccess => ({
    ...territory,
    engines: {
      ...territory.engines,
      network: (territory.engines.direct ?? []).map((one) => ({ ...one, shares: [0, 0, 0.5, 0.6, 0.7] })),
    },
  });
  const both: PublishedAccess = {
    ...SMALL_ACCESS,
    engines: ['direct', 'network'],
    agglomeration: slower(SMALL_ACCESS.agglomeration),
  };

  it('show the network first, and the other figure beside', () => {
    const { state } = stateOf({ service: 'college' }, both);
    expect(state.choices.engine).toBe('network');
    expect(state.agglomeration).toMatchObject({ value: 50 });
    expect(plain(otherEnginesText(state, null))).toBe('Par l’autre calcul (vol d’oiseau corrigé) : 76 %.');
  });

  it('say nothing of another where one alone was run', () => {
    expect(otherEnginesText(stateOf({}).state, null)).toBe('');
  });
});

describe('the table', () => {
  const cellsOf = (details: Details, code: string) => {
    const { atlas, state } = stateOf(details);
    const row = atlas.rows.find((one) => one.code === code);
    return columnsOf(state).map(({ title, textOf, whole }) =>
      plain(`${title} | ${row ? textOf(row) : ''} | ${whole ?? ''}`),
    );
  };

  it('gives the distribution, the median and the usual service, and the agglomeration at its foot', () => {
    expect(cellsOf({ service: 'college' }, '59001')).toEqual([
      '5 min ou moins | 0 % | 54 %',
      '10 min ou moins | 25 % | 59 %',
      '15 min ou moins | 100 % | 76 %',
      '20 min ou moins | 100 % | 86 %',
      '30 min ou moins | 100 % | 86 %',
      'Temps médian | 14 min | 3 min',
      'Le plus proche, le plus souvent | col, 14 min | col, 3 min',
      'Positions connues dans la commune | 0, sans comptage | 1 sur 1',
    ]);
  });

  it('gives the basket with the part that has it whole, as bounds', () => {
    expect(cellsOf({ mesure: 'panier' }, '59003')).toEqual([
      'Services à portée pour la moitié des habitants | 2 sur 2 | 2 sur 2',
      'Habitants qui ont tout le panier | 100 % | au moins 59 %',
    ]);
  });

  it('gives a count and its rate, with their absences', () => {
    expect(cellsOf({ mesure: 'equipements' }, '59004')).toEqual([
      'Équipements comptés (2024) | non disponible | 5',
      'Pour 1 000 habitants | non disponible | 0,65',
    ]);
  });

  it('says in its caption how much is known', () => {
    expect(plain(captionOf(stateOf({}).state))).toBe(
      'Habitants à portée de marche, Pharmacie, Communes. Positions connues : 2 sur 5',
    );
  });
});
