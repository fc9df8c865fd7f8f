import { expect, it } from 'vitest';
import { SOURCES } from '../sources/all.ts';
import { explainUnknown } from './explainUnknown.ts';

it.each([
  ['tables/cc_filosofi_2022_COM.csv', /^named as insee-filosofi-2021, but for the year/],
  ['DEMO_2031.csv', /^named as insee-qpv-2017, but for the year/],
  ['figures.xlsx', /^a workbook: export the sheet/],
  ['figures.ods', /^a workbook/],
  ['CONTOURS-IRIS.7z', /^an archive that is not read/],
  ['nord-pas-de-calais.osm.bz2', /^OpenStreetMap as XML/],
])('says of %s what it may be', (name, said) => {
  expect(explainUnknown({ name }, SOURCES)).toMatch(said);
});

it.each(['notes.txt', 'bills-2024.csv', '2021.csv'])('says nothing of %s, which is of no source', (name) => {
  expect(explainUnknown({ name }, SOURCES)).toBeUndefined();
});
