import { describe, expect, it } from 'vitest';
import type { Action } from '../../../domain/action.ts';
import type { PublishedRegister } from '../../../domain/register.ts';
import { registerNames } from '../registerNames.ts';
import { actionSearch } from './actionSearch.ts';

const action = (id: string, rest: Partial<Action>) =>
  ({
    id,
    title: '',
    beneficiary: '',
    programme: '',
    theme: '',
    funders: [],
    territories: [],
    amountNote: '',
    ...rest,
  }) as unknown as Action;
const register = {
  programmes: [{ id: 'pucs', title: 'Projet urbain de cohésion sociale' }],
  themes: [{ id: 'sante', label: 'Santé' }],
  partners: [{ id: 'caf', name: 'Caisse d’allocations familiales' }],
  places: [{ code: '59014', level: 'commune', name: 'Anzin', within: [] }],
} as unknown as PublishedRegister;
const search = actionSearch(
  [
    action('1', { title: 'École ouverte', programme: 'pucs', territories: ['59014'] }),
    action('2', { title: 'Atelier', theme: 'sante', funders: [{ partner: 'caf', cents: null }] }),
  ],
  registerNames(register, {}),
);

describe('actionSearch', () => {
  it.each([
    ['ecole', '1'],
    ['ÉCO', '1'],
    ['cohésion', '1'],
    ['anzin', '1'],
    ['59014', '1'],
    ['santé', '2'],
    ['allocations', '2'],
  ])('finds by %j', (text, id) => {
    expect([...search(text)]).toEqual([id]);
  });

  it('asks for all the words', () => {
    expect([...search('atelier anzin')]).toEqual([]);
  });

  it.each(['', '  '])('keeps all where nothing is asked: %j', (text) => {
    expect(search(text).size).toBe(2);
  });
});
