import { OPEN_LICENCE } from './licence.ts';
import type { TableSource } from './source.ts';

/** INSEE, dossier complet: what the census says of ages and families, and facilities of the BPE. */
export const dossierComplet2026: TableSource = {
  kind: 'table',
  id: 'insee-dossier-complet-2026',
  card: {
    producer: 'Insee',
    title: 'Dossier complet (RP 2022, BPE 2024)',
    edition: '2026',
    referencePeriod: 'recensement 2022 ; BPE 2024',
    licence: OPEN_LICENCE,
    page: 'https://www.insee.fr/fr/statistiques/5359146',
    caveats: [
      'non recueilli pour les autres communes : non disponible',
      "enquête de recensement de 2021 reportée : l'Insee demande de ne comparer les millésimes 2019 à 2023 qu'à des millésimes antérieurs distants d'au moins 6 ans",
    ],
  },
  name: /^dossier_complet/i,
  tested: true,
  addresses: [
    {
      url: 'https://www.insee.fr/fr/statistiques/fichier/5359146/dossier_complet.zip',
      file: 'dossier_complet.zip',
    },
  ],
  level: 'commune',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  code: 'CODGEO',
  columns: [
    { column: 'P11_POP', indicator: 'population', period: '2011' },
    { column: 'P22_ACT1524', indicator: 'active15to24', period: '2022' },
    { column: 'P22_ACT2554', indicator: 'active25to54', period: '2022' },
    { column: 'P22_ACT5564', indicator: 'active55to64', period: '2022' },
    { column: 'P22_CHOM1524', indicator: 'unemployed15to24', period: '2022' },
    { column: 'P22_CHOM2554', indicator: 'unemployed25to54', period: '2022' },
    { column: 'P22_CHOM5564', indicator: 'unemployed55to64', period: '2022' },
    { column: 'C22_MENPSEUL', indicator: 'onePersonHouseholds', period: '2022' },
    { column: 'C22_FAMMONO', indicator: 'singleParentFamilies', period: '2022' },
    { column: 'C22_COUPAENF', indicator: 'families', period: '2022', added: ['C22_FAMMONO', 'C22_COUPSENF'] },
    { column: 'BPE_2024_B105', indicator: 'facilitiesSupermarket', period: '2024' },
    { column: 'BPE_2024_B201', indicator: 'facilitiesMinimarket', period: '2024' },
    { column: 'BPE_2024_C201', indicator: 'facilitiesLowerSecondarySchool', period: '2024' },
    { column: 'BPE_2024_C301', indicator: 'facilitiesUpperSecondarySchool', period: '2024' },
  ],
  marks: { '': 'missing' },
  vintage: 2025,
};
