import { describe, expect, it } from 'vitest';
import { FIELDS, INTAKE_KINDS } from '../domain/intake.ts';
import { FIELD_TEXTS } from '../i18n/fr/bring.ts';
import { headingRow, kindOf, recognise } from './headings.ts';

describe('a column is recognised', () => {
  it.each(INTAKE_KINDS)('by its heading in the corrected file, and by its name in data/: %s', (kind) => {
    for (const headings of [FIELDS[kind].map((field) => FIELD_TEXTS[field]), FIELDS[kind]]) {
      expect(recognise(headings, kind)).toEqual(
        Object.fromEntries(FIELDS[kind].map((field, column) => [field, column])),
      );
    }
  });
  it('whatever case, accents, brackets and units', () => {
    expect(
      recognise(
        ['INTITULE DE L’ACTION', 'Montant (en €) *', 'Quartier(s)', 'Porteur de projet :'],
        'actions',
      ),
    ).toEqual({
      title: 0,
      amountEur: 1,
      territories: 2,
      beneficiary: 3,
    });
  });
  it('in English', () => {
    expect(recognise(['Project', 'Amount', 'Neighbourhood', 'Funders', 'Year'], 'actions')).toEqual({
      title: 0,
      amountEur: 1,
      territories: 2,
      funders: 3,
      year: 4,
    });
  });
  it('never by a part of its heading: "Montant demandé" is not what was granted', () => {
    expect(recognise(['Montant demandé', 'Nom du contact'], 'actions')).toEqual({});
  });
});

it('a table that has a column of needs holds needs, any other holds actions', () => {
  expect(kindOf(['Besoin exprimé', 'Thème', 'Quartier', 'Année'])).toBe('needs');
  expect(kindOf(['Action', 'Thème', 'Quartier', 'Année'])).toBe('actions');
  expect(kindOf(['x', 'y'])).toBe('actions');
});

it('titles above the table are not its headings', () => {
  const rows = [['Programmation 2024'], ['Action', 'Quartier', 'Montant'], ['Vélo', 'Anzin', 1]];
  expect(headingRow(rows.map((cells) => ({ cells })))).toBe(1);
  expect(headingRow([{ cells: ['a', 'b'] }, { cells: ['c', 'd'] }])).toBe(0);
});
