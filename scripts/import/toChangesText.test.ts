import { expect, it } from 'vitest';
import type { TableRow } from './tableRow.ts';
import { toChangesText } from './toChangesText.ts';

const row = (territory: string, value: string, source = 'census'): TableRow => ({
  ...{ territory, indicator: 'population', period: '2022', value, status: 'normal', source },
});
const none = { commune: [], iris: [], qpv2015: [], qpv2024: [], references: [] };
const kept = row('59001', '10');
const files = { before: new Map(), after: new Map() };

it('tells rows added, figures changed with both values, and where the source is another', () => {
  const before = { ...none, commune: [kept, row('59002', '20'), row('59003', '30', 'hand')] };
  const after = { ...none, commune: [kept, row('59002', '21'), row('59003', '31'), row('59004', '4')] };
  expect(toChangesText({ tables: { before, after }, files, cards: ['census', 'census'] })).toBe(
    [
      'What changes:',
      '  observations/communes.csv: 1 row added, 2 changed',
      '    59002 population 2022: 20 → 21',
      '    59003 population 2022: 30 (hand) → 31 (census)',
      '  sources.json: the card of census',
    ].join('\n'),
  );
});

it('counts the changes beyond ten', () => {
  const codes = Array.from({ length: 12 }, (_, i) => String(59001 + i));
  const tables = {
    before: { ...none, commune: codes.map((code) => row(code, '1')) },
    after: { ...none, commune: codes.map((code) => row(code, '2')) },
  };
  const text = toChangesText({ tables, files, cards: ['census'] });
  expect(text).toContain('0 rows added, 12 changed');
  expect(text).toContain('and 2 more');
  expect(text.match(/→/g)).toHaveLength(10);
});

it('names the files of another kind that are new or renewed, and not those that stay', () => {
  const before = new Map<string, string | Uint8Array>([
    ['atlas.json', new TextEncoder().encode('{}')],
    ['services.csv', 'a'],
  ]);
  const after = new Map([
    ['atlas.json', '{}'],
    ['services.csv', 'b'],
    ['actions.csv', 'c'],
  ]);
  const text = toChangesText({
    tables: { before: none, after: none },
    files: { before, after },
    cards: ['b', 'a'],
  });
  expect(text.split('\n')).toEqual([
    'What changes:',
    '  services.csv: renewed',
    '  actions.csv: new',
    '  sources.json: the cards of a, b',
  ]);
});

it('says that nothing is new', () => {
  const tables = { before: { ...none, commune: [kept] }, after: { ...none, commune: [kept] } };
  expect(toChangesText({ tables, files, cards: ['census'] })).toMatch(/^The tables said all of this already/);
});
