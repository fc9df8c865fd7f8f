import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(fileURLToPath(new URL(`../data/${name}`, import.meta.url)), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

// ANCT, Ci-Ville, contract CV193: posts of each year.
it.each([
  ['adultes-relais', { '2020': 36, '2021': 38, '2022': 40, '2023': 30 }],
  ['fonjep', { '2020': 3, '2021': 2, '2022': 3, '2023': 4 }],
])('the table of actions holds every post of %s, by year', (programme, expected) => {
  const posts = rowsOf('actions.csv').filter((row) => row['programme'] === programme);
  const counts: Record<string, number> = {};
  for (const { startYear = '' } of posts) counts[startYear] = (counts[startYear] ?? 0) + 1;
  expect(counts).toEqual(expected);
});

it.each([
  'services.csv',
  'actions.csv',
  'programmes.csv',
  'needs.csv',
  'reference/partners.csv',
  'reference/milestones.csv',
])('%s is sorted by id, so that a change shows as a change', (name) => {
  const ids = rowsOf(name).map(({ id = '' }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
