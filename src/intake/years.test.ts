import { expect, it } from 'vitest';
import type { RawCell } from '../domain/intake.ts';
import { readYears } from './years.ts';

it.each<[RawCell, number, number | undefined]>([
  [2021, 2021, undefined],
  ['2021', 2021, undefined],
  ['2021-2023', 2021, 2023],
  ['2021/2022', 2021, 2022],
  ['2021 – 2023', 2021, 2023],
  ['de 2021 à 2023', 2021, 2023],
  ['01/09/2021', 2021, undefined],
  ['1er septembre 2021', 2021, undefined],
  ['sept. 2021', 2021, undefined],
  ['2021-09-01', 2021, undefined],
  ['2021-09', 2021, undefined],
  ['2021-09-01T00:00:00', 2021, undefined],
  ['du 01/09/2021 au 31/08/2022', 2021, 2022],
  ['Année 2007', 2007, undefined],
])('%j is from %i to %s', (cell, start, end) => {
  expect(readYears(cell)).toEqual({ start, end });
});

it.each<[RawCell, string]>([
  ['01/09/21', 'shortYear'],
  ['21', 'shortYear'],
  ['2009-10', 'shortYear'],
  ['2021-22', 'shortYear'],
  [44_440, 'notYear'],
  ['l’an dernier', 'notYear'],
  ['2021, 2022 et 2023', 'notYear'],
  ['environ 2021', 'notYear'],
  ['3021', 'notYear'],
  ['2023-2021', 'endsBeforeStart'],
])('%j breaks the rule %s', (cell, why) => {
  expect(readYears(cell)).toEqual({ fault: { why } });
});

it('an empty cell says nothing of years', () => {
  expect(readYears(' ')).toEqual({ absent: true });
});
