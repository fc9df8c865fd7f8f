import { CENSUS_2022, CENSUS_TABLE, censusColumns } from './census.ts';
import { OPEN_LICENCE } from './licence.ts';
import type { TableSource } from './source.ts';

const COMMUNES = { ...CENSUS_TABLE, level: 'commune', code: 'CODGEO' } as const;

/** INSEE, RP 2017: activity of residents, with the censuses of 2012 and 2007 in the communes of 2020. */
export const jobs2017: TableSource = {
  ...COMMUNES,
  id: 'insee-rp-emploi-2017',
  card: {
    producer: 'Insee',
    title: 'Base communale emploi - population active (RP 2017, avec 2012 et 2007)',
    edition: '2020',
    referencePeriod: 'recensements 2007, 2012 et 2017 (enquêtes 2005 à 2009, 2010 à 2014, 2015 à 2019)',
    licence: OPEN_LICENCE,
    page: null,
    caveats: ['géographie de 2020 ; avec le recensement 2022, quatre millésimes distants de cinq ans'],
  },
  name: /^base-cc-emploi-pop-active-2017/i,
  documentation: 'meta_base-cc-emploi-pop-active-2017.CSV, dans l’archive de l’Insee',
  columns: ['17', '12', '07'].flatMap((year) =>
    censusColumns(`20${year}`, [
      [`P${year}_POP1564`, 'population15to64'],
      [`P${year}_ACT1564`, 'active15to64'],
      [`P${year}_ACTOCC1564`, 'employed15to64'],
      [`P${year}_CHOM1564`, 'unemployed15to64'],
    ]),
  ),
  national: true,
  vintage: 2020,
};

/** INSEE, RP 2022: activity of residents, by age. */
export const jobs2022: TableSource = {
  ...COMMUNES,
  id: 'insee-rp-emploi-2022',
  card: {
    ...CENSUS_2022,
    title: 'Base communale emploi - population active (RP 2022)',
    page: 'https://www.insee.fr/fr/statistiques/8581444',
  },
  name: /^base-cc-emploi-pop-active-2022/i,
  addresses: [
    {
      url: 'https://www.insee.fr/fr/statistiques/fichier/8581444/base-cc-emploi-pop-active-2022_csv.zip',
      file: 'base-cc-emploi-pop-active-2022_csv.zip',
    },
  ],
  documentation: 'https://www.insee.fr/fr/statistiques/8581444#dictionnaire',
  columns: censusColumns('2022', [
    ['P22_POP1564', 'population15to64'],
    ['P22_ACT1564', 'active15to64'],
    ['P22_ACT1524', 'active15to24'],
    ['P22_ACT2554', 'active25to54'],
    ['P22_ACT5564', 'active55to64'],
    ['P22_ACTOCC1564', 'employed15to64'],
    ['P22_CHOM1564', 'unemployed15to64'],
    ['P22_CHOM1524', 'unemployed15to24'],
    ['P22_CHOM2554', 'unemployed25to54'],
    ['P22_CHOM5564', 'unemployed55to64'],
    ['P22_EMPLT', 'jobsAtWorkplace'],
  ]),
  vintage: 2025,
};

/** INSEE, RP 2022: diplomas of those of 15 and more who left school. Below the baccalauréat: none, BEPC, CAP or BEP. */
export const diplomas2022: TableSource = {
  ...COMMUNES,
  id: 'insee-rp-diplomes-2022',
  card: {
    ...CENSUS_2022,
    title: 'Base communale diplômes - formation (RP 2022)',
    page: 'https://www.insee.fr/fr/statistiques/8581488',
  },
  name: /^base-cc-diplomes-formation-2022/i,
  documentation: 'https://www.insee.fr/fr/statistiques/8581488#dictionnaire',
  columns: censusColumns('2022', [
    ['P22_NSCOL15P', 'outOfSchool15Plus'],
    ['P22_NSCOL15P_DIPLMIN', 'withoutDiploma15Plus'],
    ['P22_NSCOL15P_DIPLMIN', 'belowBaccalaureate15Plus', ['P22_NSCOL15P_BEPC', 'P22_NSCOL15P_CAPBEP']],
  ]),
  vintage: 2025,
};

/** INSEE, RP 2022: dwellings, how they are occupied, and households with a car. */
export const housing2022: TableSource = {
  ...COMMUNES,
  id: 'insee-rp-logement-2022',
  card: {
    ...CENSUS_2022,
    title: 'Base communale logement (RP 2022)',
    page: 'https://www.insee.fr/fr/statistiques/8581474',
  },
  name: /^base-cc-logement-2022/i,
  addresses: [
    {
      url: 'https://www.insee.fr/fr/statistiques/fichier/8581474/base-cc-logement-2022_csv.zip',
      file: 'base-cc-logement-2022_csv.zip',
    },
  ],
  documentation: 'https://www.insee.fr/fr/statistiques/8581474#dictionnaire',
  columns: censusColumns('2022', [
    ['P22_LOG', 'dwellings'],
    ['P22_RP', 'mainResidences'],
    ['P22_LOGVAC', 'vacantDwellings'],
    ['P22_RP_PROP', 'ownerOccupiedMainResidences'],
    ['P22_RP_LOCHLMV', 'socialMainResidences'],
    ['P22_RP_VOIT1P', 'mainResidencesWithCar'],
  ]),
  vintage: 2025,
};
