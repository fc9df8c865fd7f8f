import { OPEN_LICENCE } from './licence.ts';
import type { GridSource } from './source.ts';

interface Edition {
  readonly year: string;
  /** Year of the publication, where it was read; `null` where it was not. */
  readonly edition: string | null;
  readonly page: string;
  /** Headings: written with capitals in 2017. */
  readonly cell: string;
  readonly inhabitants: string;
}

/**
 * INSEE, Filosofi on squares of 200 m: a file for metropolitan France, one for Martinique, one for Réunion. The number of
 * inhabitants alone is kept: INSEE imputes the other figures of squares of few households, and never this one.
 *
 * Two editions have the same headings: the name, or that of the archive, tells which.
 */
const grid = ({ year, edition, page, cell, inhabitants }: Edition): GridSource => ({
  kind: 'grid',
  id: `insee-filosofi-carreaux-${year}`,
  card: {
    producer: 'Insee',
    title: `Filosofi ${year} : données carroyées à 200 mètres`,
    edition,
    referencePeriod: year,
    licence: OPEN_LICENCE,
    page,
    caveats: [
      'habitants des ménages fiscaux : sans les maisons de retraite, foyers, prisons, ni les personnes sans domicile',
      'un carreau à cheval sur plusieurs communes compte tous ses habitants',
    ],
  },
  name: new RegExp(`^Filosofi${year}_carreaux_200m`, 'i'),
  tested: false,
  documentation: page,
  dialect: { encoding: 'utf-8', delimiter: ',', decimal: '.' },
  columns: { cell, inhabitants, communes: 'lcog_geo' },
});

/** The population grids of INSEE, the newest first. */
export const populationGrids: readonly GridSource[] = [
  grid({
    ...{ year: '2021', edition: '2026', page: 'https://www.insee.fr/fr/statistiques/8735162' },
    ...{ cell: 'idcar_200m', inhabitants: 'ind' },
  }),
  grid({
    ...{ year: '2019', edition: null, page: 'https://www.insee.fr/fr/statistiques/7655475' },
    ...{ cell: 'idcar_200m', inhabitants: 'ind' },
  }),
  grid({
    ...{ year: '2017', edition: null, page: 'https://www.insee.fr/fr/statistiques/6215217' },
    ...{ cell: 'Idcar_200m', inhabitants: 'Ind' },
  }),
];
