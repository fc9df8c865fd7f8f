import { OPEN_LICENCE } from './licence.ts';
import type { TableSource } from './source.ts';

/** INSEE, comparateur de territoires, census 2022. The figures of Filosofi in it have another decimal mark. */
export const comparateur2025: TableSource = {
  kind: 'table',
  id: 'insee-comparateur-2025',
  card: {
    producer: 'Insee',
    title: 'Base communale « comparateur de territoires » (RP 2022, Filosofi 2021)',
    edition: '2025',
    referencePeriod: 'recensement 2022',
    licence: OPEN_LICENCE,
    page: 'https://www.insee.fr/fr/statistiques/2521169',
    caveats: [
      'point-virgule, point décimal pour le recensement, virgule décimale pour Filosofi, secret statistique = « s »',
      "enquête de recensement de 2021 reportée : l'Insee demande de ne comparer les millésimes 2019 à 2023 qu'à des millésimes antérieurs distants d'au moins 6 ans",
    ],
  },
  name: /^base_cc_comparateur/i,
  tested: true,
  // The last edition stands there: a later one is told by its columns.
  addresses: [
    {
      url: 'https://www.insee.fr/fr/statistiques/fichier/2521169/base_cc_comparateur_csv.zip',
      file: 'base_cc_comparateur_csv.zip',
    },
  ],
  level: 'commune',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  code: 'CODGEO',
  columns: [
    { column: 'P22_POP', indicator: 'population', period: '2022' },
    { column: 'P16_POP', indicator: 'population', period: '2016' },
    { column: 'SUPERF', indicator: 'area', period: '2022' },
    { column: 'P22_MEN', indicator: 'households', period: '2022' },
    { column: 'P22_LOG', indicator: 'dwellings', period: '2022' },
    { column: 'P22_RP', indicator: 'mainResidences', period: '2022' },
    { column: 'P22_LOGVAC', indicator: 'vacantDwellings', period: '2022' },
    { column: 'P22_RP_PROP', indicator: 'ownerOccupiedMainResidences', period: '2022' },
    { column: 'P22_EMPLT', indicator: 'jobsAtWorkplace', period: '2022' },
    { column: 'P22_POP1564', indicator: 'population15to64', period: '2022' },
    { column: 'P22_CHOM1564', indicator: 'unemployed15to64', period: '2022' },
    { column: 'P22_ACT1564', indicator: 'active15to64', period: '2022' },
    { column: 'NBMENFISC21', indicator: 'taxHouseholds', period: '2021', decimal: ',' },
    { column: 'MED21', indicator: 'medianLivingStandard', period: '2021', decimal: ',' },
    { column: 'TP6021', indicator: 'povertyRate', period: '2021', decimal: ',' },
  ],
  marks: { '': 'missing', s: 'suppressed' },
  vintage: 2025,
};
