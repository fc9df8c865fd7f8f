import { OPEN_LICENCE } from './licence.ts';
import type { TableSource } from './source.ts';

/**
 * INSEE, comparateur de territoires, census 2018 and Filosofi 2019: all communes of France.
 *
 * INSEE keeps the last edition only at the address of the file: this one can no longer be fetched.
 * Paris, Lyon and Marseille stand whole and by arrondissement. An empty cell is secrecy or a gap: the file does not
 * say which.
 */
export const comparateur2021: TableSource = {
  kind: 'table',
  id: 'insee-comparateur-2021',
  card: {
    producer: 'Insee',
    title: 'Base communale « comparateur de territoires » (RP 2018, Filosofi 2019)',
    edition: '2021',
    referencePeriod: 'recensement 2018 (enquêtes 2016 à 2020) ; Filosofi 2019',
    licence: OPEN_LICENCE,
    page: 'https://www.insee.fr/fr/statistiques/2521169',
    caveats: ['point-virgule, point décimal, secret statistique = cellule vide'],
  },
  name: /^base_cc_comparateur/i,
  tested: true,
  level: 'commune',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  code: 'CODGEO',
  columns: [
    { column: 'P18_POP', indicator: 'population', period: '2018' },
    { column: 'P13_POP', indicator: 'population', period: '2013' },
    { column: 'SUPERF', indicator: 'area', period: '2018' },
    { column: 'P18_MEN', indicator: 'households', period: '2018' },
    { column: 'P18_LOG', indicator: 'dwellings', period: '2018' },
    { column: 'P18_RP', indicator: 'mainResidences', period: '2018' },
    { column: 'P18_LOGVAC', indicator: 'vacantDwellings', period: '2018' },
    { column: 'P18_RP_PROP', indicator: 'ownerOccupiedMainResidences', period: '2018' },
    { column: 'P18_EMPLT', indicator: 'jobsAtWorkplace', period: '2018' },
    { column: 'P18_POP1564', indicator: 'population15to64', period: '2018' },
    { column: 'P18_CHOM1564', indicator: 'unemployed15to64', period: '2018' },
    { column: 'P18_ACT1564', indicator: 'active15to64', period: '2018' },
    { column: 'NBMENFISC19', indicator: 'taxHouseholds', period: '2019' },
    { column: 'MED19', indicator: 'medianLivingStandard', period: '2019' },
    { column: 'TP6019', indicator: 'povertyRate', period: '2019' },
  ],
  marks: { '': 'missing' },
  national: true,
  vintage: 2021,
};
