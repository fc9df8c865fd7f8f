import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { POSTS, SCOPE } from '../../tests/import/sources.ts';
import { newActions, newProgrammes, type ActionTableRow } from './newActions.ts';
import type { ActionRow } from './reading.ts';

const tally = { rowsRead: 0, rowsKept: 0, rowsElsewhere: 0, rowsLeftOut: 0, rowsRefused: 0 };
const files = [
  {
    source: POSTS,
    input: inputOf('posts.json', ''),
    tally: { ...tally, figures: 0, withheld: 0, missing: 0, refused: 0 },
  },
];
const action = (id: string, changes: Partial<ActionRow> = {}): ActionRow => ({
  ...{ id, title: 'Poste', theme: 'social', beneficiary: 'X', year: 2020, amount: 1000.5 },
  ...{ contract: 'CV193', source: POSTS.id, line: 2 },
  ...changes,
});
const row = (id: string, changes: Partial<ActionTableRow> = {}): ActionTableRow => ({
  ...{ id, programme: 'posts', parent: '', title: 'Poste', theme: 'social', locationGrade: 'contract' },
  ...{ territories: SCOPE.code, beneficiary: 'X', funders: 'etat', startYear: '2020', endYear: '2020' },
  ...{ amountEur: '1000.5', amountNote: 'participation', source: POSTS.id },
  ...{ jobs: '', posts: '1', inhabitantsReached: '', status: '' },
  ...changes,
});
const merge = (standing: readonly ActionTableRow[], actions: readonly ActionRow[]) =>
  newActions(standing, { files, actions }, SCOPE);

describe('newActions', () => {
  it.each([
    ['CV193', 'contract', SCOPE.code],
    [SCOPE.code, 'contract', SCOPE.code],
    ['QN05921M', 'neighbourhoods', 'QN05921M'],
    ['59001', 'communes', '59001'],
    ['59998', 'communes', '59003'],
  ])('places what its producer places at %s in the %s %s', (contract, locationGrade, territories) => {
    expect(merge([], [action('A', { contract })])).toEqual([row('A', { locationGrade, territories })]);
  });

  it('renews the years that the list speaks of, and keeps the others and the other sources', () => {
    const standing = [
      row('A'),
      row('B'),
      row('C', { startYear: '2019', endYear: '2019' }),
      row('D', { source: 'other' }),
    ];
    const next = merge(standing, [action('B', { amount: 7 })]);
    expect(next.map(({ id, amountEur }) => `${id} ${amountEur}`)).toEqual(['B 7', 'C 1000.5', 'D 1000.5']);
  });

  it('keeps of an action what its list cannot say', () => {
    const known = {
      ...{ parent: 'contrat', locationGrade: 'communes', territories: '59001' },
      ...{
        funders: 'etat;region',
        amountNote: 'vu',
        jobs: '2',
        inhabitantsReached: '30',
        status: 'completed',
      },
    };
    expect(merge([row('A', { ...known, beneficiary: 'Y' })], [action('A')])).toEqual([row('A', known)]);
  });

  it('changes nothing when the same list is read again', () => {
    const once = merge([], [action('B'), action('A')]);
    expect(once.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(merge(once, [action('A'), action('B')])).toEqual(once);
  });
});

describe('newProgrammes', () => {
  it('adds the programme of the actions read, and changes none that stands', () => {
    const added = newProgrammes([], { files, actions: [action('A')] });
    expect(added).toEqual([
      {
        ...{ id: 'posts', title: 'Postes', startYear: '', endYear: '', note: '' },
        ...{ partners: 'etat', source: POSTS.id, envelope: '' },
      },
    ]);
    const known = added.map((programme) => ({ ...programme, title: 'Mieux dit', startYear: '2000' }));
    expect(newProgrammes(known, { files, actions: [action('A')] })).toEqual(known);
    expect(newProgrammes([], { files, actions: [] })).toEqual([]);
  });
});
