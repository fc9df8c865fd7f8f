import type { KeptColumn, TableSource } from './source.ts';
import { OPEN_LICENCE } from './licence.ts';

/** What changes from one edition of the thematic bases of INSEE to the next. */
interface Edition {
  readonly year: number;
  readonly title: string;
  readonly referencePeriod: string;
  readonly caveats: readonly string[];
  /** Year of the population, where the file or what is known of it says so. */
  readonly population: string | null;
  /** `EPREC` (insecure jobs) until 2020, `EDLIM` (jobs of limited duration) since. */
  readonly jobs: 'EPREC' | 'EDLIM';
  /** Job seekers by diploma: not in the edition 2019. */
  readonly diplomas: boolean;
  readonly incomes: boolean;
  /** Names of the neighbourhoods: not in the edition 2020. */
  readonly names: boolean;
}

const THEMES = 'Bases thématiques QPV (démographie, revenus, insertion professionnelle)';
const UNSTATED = 'années observées non précisées dans le fichier';
const CAVEATS = [
  'périmètres de 2015',
  'secret statistique',
  "la plupart des indicateurs ne s'additionnent pas",
] as const;
const usual = {
  title: THEMES,
  referencePeriod: UNSTATED,
  caveats: CAVEATS,
  incomes: true,
  names: true,
  diplomas: true,
} as const;

const EDITIONS: readonly Edition[] = [
  {
    ...usual,
    year: 2017,
    referencePeriod: 'population 2013 ; autres années observées non précisées dans le fichier',
    population: '2013',
    jobs: 'EPREC',
  },
  {
    ...usual,
    year: 2018,
    referencePeriod: `${UNSTATED} ; taux du recensement identiques à ceux de l'édition 2017`,
    population: null,
    jobs: 'EPREC',
  },
  { ...usual, year: 2019, population: null, jobs: 'EPREC', diplomas: false },
  {
    ...usual,
    year: 2020,
    title: 'Bases thématiques QPV (démographie, insertion professionnelle)',
    caveats: ['périmètres de 2015', 'secret statistique', 'pas de fichier des revenus dans cette édition'],
    population: null,
    jobs: 'EPREC',
    incomes: false,
    names: false,
  },
  { ...usual, year: 2021, population: null, jobs: 'EDLIM' },
  {
    ...usual,
    year: 2022,
    referencePeriod:
      'population 2018 (déduite : elle diffère de 2013 et est la même dans les éditions 2021 et 2022) ; autres années observées non précisées',
    population: '2018',
    jobs: 'EDLIM',
  },
];

type Figure = readonly [column: string, indicator: KeptColumn['indicator'], period?: string];

const INCOMES: readonly Figure[] = [
  ['PMIMP', 'taxedHouseholdsShare'],
  ['BREV', 'lowDeclaredIncomeRate'],
  ['DECUC_Q2', 'medianDeclaredIncome'],
  ['DISP_Q2', 'medianDisposableIncome'],
  ['TP60', 'povertyRate'],
  ['PPSOC', 'socialBenefitsShare'],
  ['ARSAS', 'rsaRecipients'],
  ['AAAH', 'aahRecipients'],
];

/**
 * INSEE, thematic bases of the neighbourhoods of 2015: DEMO, REVN, IPRO, a file a theme and edition.
 *
 * An edition is not a year observed. An empty cell is statistical secrecy; the files have no other mark. The `NOTE_`
 * columns say how a figure was made, and the last columns of a row are empty by the dozen.
 */
export const qpvBases: readonly TableSource[] = EDITIONS.flatMap((edition) => [
  base(edition, 'DEMO', demography(edition)),
  ...(edition.incomes ? [base(edition, 'REVN', INCOMES)] : []),
  base(edition, 'IPRO', employment(edition)),
]);

function base(edition: Edition, theme: string, figures: readonly Figure[]): TableSource {
  const { year, title, referencePeriod, caveats } = edition;
  return {
    kind: 'table',
    id: `insee-qpv-${year}`,
    card: {
      ...{ producer: 'Insee', title, edition: String(year), referencePeriod, licence: OPEN_LICENCE },
      page: 'https://www.insee.fr/fr/statistiques/2500477',
      caveats,
    },
    name: new RegExp(`^${theme}_${year}\\.csv$`, 'i'),
    tested: true,
    level: 'qpv2015',
    dialect: { encoding: 'utf-8', delimiter: ';', decimal: ',' },
    code: 'CODGEO',
    ...(theme === 'DEMO' && edition.names && { names: { name: 'LIBGEO', place: 'LIB_COM' } }),
    columns: figures.map(([column, indicator, period = `edition-${year}`]) => ({
      column,
      indicator,
      period,
    })),
    marks: { '': 'suppressed' },
    totals: ['Ensemble'],
  };
}

function demography({ population }: Edition): readonly Figure[] {
  return [
    ...(population === null ? [] : [['POP_MUN', 'population', population] as const]),
    ['TX_TOT_0A24', 'under25Share'],
    ['TX_TOT_60ETPLUS', 'over60Share'],
    ['IND_JEUNE', 'youthIndex'],
    ['TX_TOT_MEN1', 'onePersonHouseholdsShare'],
    ['TX_TOT_MEN6', 'sixPlusHouseholdsShare'],
    ['A', 'cafRecipients'],
    ['PERCOU', 'cafCoveredPersons'],
    ['AM', 'cafSingleParents'],
    ['ENF', 'cafCoveredChildren'],
  ];
}

function employment({ jobs, diplomas }: Edition): readonly Figure[] {
  return [
    ['TX_TOT_EMPL', 'employmentRate15to64'],
    ['TX_F_EMPL', 'employmentRateWomen15to64'],
    jobs === 'EPREC' ? ['TX_TOT_EPREC', 'insecureJobsShare'] : ['TX_TOT_EDLIM', 'fixedTermJobsShare'],
    ['A', 'jobSeekersA'],
    ['ABC', 'jobSeekersABC'],
    ['ABC_F', 'jobSeekersABCWomen'],
    ['ABC_25', 'jobSeekersABCUnder26'],
    ['ABC_50', 'jobSeekersABC50Plus'],
    ['ABC_RSA', 'jobSeekersABCRsa'],
    ['ABC_DUR4', 'jobSeekersABCLongestDuration'],
    ...(diplomas ? [['ABC_INFCAPBEP', 'jobSeekersABCBelowCap'] as const] : []),
  ];
}
