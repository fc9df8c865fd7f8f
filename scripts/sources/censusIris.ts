import { CENSUS_2022, CENSUS_TABLE, censusColumns } from './census.ts';
import type { TableSource } from './source.ts';

const IRIS = { ...CENSUS_TABLE, level: 'iris', code: 'IRIS', vintage: 2024 } as const;

/** The card of all tables of the census of 2022 by IRIS. */
const card = {
  ...CENSUS_2022,
  title: 'Bases infracommunales (IRIS), RP 2022',
  page: null,
  caveats: [
    ...CENSUS_2022.caveats,
    'deux millésimes consécutifs ne mesurent pas une évolution en dessous de la commune (Insee)',
  ],
} as const;

/** INSEE, RP 2022 by IRIS: activity of residents. */
export const irisJobs2022: TableSource = {
  ...IRIS,
  id: 'insee-rp-iris-2022',
  card,
  name: /^base-ic-activite-residents-2022/i,
  documentation: 'https://www.insee.fr/fr/statistiques/8647006#dictionnaire',
  columns: censusColumns('2022', [
    ['P22_POP1564', 'population15to64'],
    ['P22_ACT1564', 'active15to64'],
    ['P22_CHOM1564', 'unemployed15to64'],
  ]),
};

/** INSEE, RP 2022 by IRIS: diplomas of those of 15 and more who left school. */
export const irisDiplomas2022: TableSource = {
  ...IRIS,
  id: 'insee-rp-iris-2022',
  card,
  name: /^base-ic-diplomes-formation-2022/i,
  documentation: 'https://www.insee.fr/fr/statistiques/8647010#dictionnaire',
  columns: censusColumns('2022', [
    ['P22_NSCOL15P', 'outOfSchool15Plus'],
    ['P22_NSCOL15P_DIPLMIN', 'belowBaccalaureate15Plus', ['P22_NSCOL15P_BEPC', 'P22_NSCOL15P_CAPBEP']],
  ]),
};

/** INSEE, RP 2022 by IRIS: dwellings, and households with a car. */
export const irisHousing2022: TableSource = {
  ...IRIS,
  id: 'insee-rp-iris-2022',
  card,
  name: /^base-ic-logement-2022/i,
  documentation: 'https://www.insee.fr/fr/statistiques/8647012#dictionnaire',
  columns: censusColumns('2022', [
    ['P22_LOG', 'dwellings'],
    ['P22_RP', 'mainResidences'],
    ['P22_LOGVAC', 'vacantDwellings'],
    ['P22_RP_LOCHLMV', 'socialMainResidences'],
    ['P22_RP_VOIT1P', 'mainResidencesWithCar'],
  ]),
};
