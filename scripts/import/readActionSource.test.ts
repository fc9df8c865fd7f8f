import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { POSTS, SCOPE } from '../../tests/import/sources.ts';
import { readActionSource } from './readActionSource.ts';

const record = (fields: object): string =>
  JSON.stringify({
    id: 'A1',
    annee: 2020,
    montant: 19875.06,
    nom: 'MAIRIE',
    cv: 'CV193',
    fichier: 'p.json',
    ...fields,
  });

async function read(content: string, source = POSTS, piece = 16) {
  const { value, issues } = await readActionSource(source, inputOf('a.json', content, piece), SCOPE);
  return { ...value, issues: issues.map(({ line, rule }) => [line, rule].filter(Boolean).join(': ')) };
}

describe('readActionSource', () => {
  it('keeps the actions of the contracts, communes and neighbourhoods of the territory', async () => {
    const places = ['CV193', 'CV1', '59001', '59998', 'QN05921M', '', '200000001', '01001'];
    const list = places.map((cv, i) => record({ id: `A${i}`, cv }));
    const { actions, tally, remarks, issues } = await read(`[\n${list.join(',\n')}\n]`);
    expect(issues).toEqual([]);
    expect(actions.map(({ contract }) => contract)).toEqual([
      'CV193',
      '59001',
      '59998',
      'QN05921M',
      '200000001',
    ]);
    expect([tally.rowsRead, tally.rowsKept, tally.rowsElsewhere, tally.rowsLeftOut]).toEqual([8, 5, 2, 1]);
    expect(remarks.map(({ rule }) => rule)).toEqual(['1 rows say neither a contract nor a territory']);
    expect(actions[0]).toEqual({
      id: 'A0-2020',
      title: 'Poste',
      theme: 'social',
      beneficiary: 'MAIRIE',
      year: 2020,
      amount: 19875.06,
      contract: 'CV193',
      source: 'posts-2020',
      line: 2,
    });
  });

  it('reads a table too, and only the rows of its programme', async () => {
    const csv =
      'id;annee;montant;nom;cv;fichier\nA1;2020;1 000,50;"X; Y";CV193;p.json\nA2;2020;1;Z;CV193;q.json\n';
    const dialect = { encoding: 'utf-8', delimiter: ';', decimal: ',' } as const;
    const only = { column: 'fichier', form: /^p/ };
    const { actions, tally } = await read(csv, { ...POSTS, format: 'csv', dialect, only });
    expect(actions.map(({ amount, beneficiary }) => [amount, beneficiary])).toEqual([[1000.5, 'X; Y']]);
    expect(tally.rowsLeftOut).toBe(1);
  });

  it.each([
    [
      'a year that is none',
      `[${record({ annee: '20' })}]`,
      ['1: neither a year nor a day written as 2023-05-17'],
    ],
    ['an amount below zero', `[${record({ montant: -1 })}]`, ['1: an amount below zero']],
    [
      'an amount in words',
      `[${record({ montant: 'dix' })}]`,
      ['1: neither a figure nor a mark of this source'],
    ],
    ['an action without an id', `[${record({ id: null })}]`, ['1: an action without an id']],
    ['an attribute that is a list', `[${record({ nom: ['x'] })}]`, [expect.stringMatching(/nom is a list/)]],
    ['the same post twice a year', `[${record({})},\n${record({})}]`, ['2: same id and annee as line 1']],
    ['an object around the list', `{"results":[]}`, [expect.stringMatching(/not a list of records: "\{"/)]],
    [
      'records without a comma',
      `[${record({})}${record({})}]`,
      [expect.stringMatching(/not a list of records/)],
    ],
    ['a truncated list', `[${record({})},\n{"id": "}`, ['2: the file ends before its list: truncated']],
    ['a list without its bracket', `[${record({})}`, ['1: the file ends before its list: truncated']],
    ['a record that is not JSON', `[{id: 1}]`, ['1: a record that is not well-formed JSON']],
    ['an empty list', '[]', ['a list without a record']],
    ['an empty file', ` `, ['the file is empty']],
  ])('refuses %s', async (_case, content, issues) => {
    expect((await read(content)).issues).toEqual(issues);
  });

  it('says that no contract is known, rather than to keep nothing in silence', async () => {
    const { contracts: _, ...scope } = SCOPE;
    const { value } = await readActionSource(POSTS, inputOf('a.json', `[${record({})}]`), scope);
    expect(value.remarks.map(({ rule }) => rule)).toEqual([
      expect.stringMatching(/no contract of the city is known/),
    ]);
  });
});
