import { OPEN_LICENCE } from './licence.ts';
import type { TableSource } from './source.ts';

/** INSEE, Filosofi 2021: incomes and poverty of communes. `s` is statistical secrecy. */
export const filosofi2021: TableSource = {
  kind: 'table',
  id: 'insee-filosofi-2021',
  card: {
    producer: 'Insee',
    title: 'Filosofi : revenus et pauvreté des communes',
    edition: '2024',
    referencePeriod: '2021',
    licence: OPEN_LICENCE,
    page: 'https://www.insee.fr/fr/statistiques/7756729',
    caveats: [
      'point-virgule, virgule décimale, secret statistique = « s »',
      "le taux de pauvreté n'est pas publié pour toutes les communes",
    ],
  },
  name: /^cc_filosofi_2021_COM/i,
  tested: true,
  // The file of 2025 (`geo2025`) has a row a figure: it is another table.
  addresses: [
    {
      url: 'https://www.insee.fr/fr/statistiques/fichier/7756729/base-cc-filosofi-2021-geo2024_csv.zip',
      file: 'base-cc-filosofi-2021-geo2024_csv.zip',
    },
  ],
  level: 'commune',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: ',' },
  code: 'CODGEO',
  columns: [
    { column: 'NBMENFISC21', indicator: 'taxHouseholds', period: '2021' },
    { column: 'MED21', indicator: 'medianLivingStandard', period: '2021' },
    { column: 'TP6021', indicator: 'povertyRate', period: '2021' },
    { column: 'TP60AGE121', indicator: 'povertyRateUnder30', period: '2021' },
    { column: 'TP60TOL221', indicator: 'povertyRateTenants', period: '2021' },
    { column: 'PPSOC21', indicator: 'socialBenefitsShare', period: '2021' },
    { column: 'PPMINI21', indicator: 'minimumBenefitsShare', period: '2021' },
  ],
  marks: { s: 'suppressed' },
  vintage: 2021,
};
