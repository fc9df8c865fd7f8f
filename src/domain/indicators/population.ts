import { observed, ratio, type Indicator } from '../indicator.ts';
import { CENSUS, CENSUS_COMPLEMENTARY } from '../uncertainty.ts';

const share = {
  theme: 'population',
  unit: 'percent',
  decimals: 1,
  additive: false,
  minimumYears: 5,
  uncertainty: CENSUS,
} as const;

const OF_INHABITANTS = { ...CENSUS, base: 'population' } as const;

/** Inhabitants, ages and households. */
export const POPULATION = {
  population: {
    theme: 'population',
    unit: 'count',
    decimals: 0,
    // Not true of neighbourhoods: the additivity of a level is answered by `maySum`.
    additive: true,
    concern: 'none',
    formulas: { commune: observed, iris: observed, qpv2024: observed, qpv2015: observed },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'population',
  },
  singleParentHouseholdsShare: {
    ...share,
    uncertainty: CENSUS_COMPLEMENTARY,
    concern: 'high',
    formulas: { commune: ratio('singleParentHouseholds', 'householdsComplementary'), iris: observed },
    slug: 'menages-monoparentaux',
  },
  singleParentFamiliesShare: {
    ...share,
    uncertainty: CENSUS_COMPLEMENTARY,
    concern: 'high',
    formulas: { commune: ratio('singleParentFamilies', 'families') },
    slug: 'familles-monoparentales',
  },
  onePersonHouseholdsShare: {
    ...share,
    uncertainty: CENSUS_COMPLEMENTARY,
    concern: 'none',
    formulas: {
      commune: ratio('onePersonHouseholds', 'householdsComplementary'),
      qpv2024: observed,
      qpv2015: observed,
    },
    slug: 'menages-d-une-personne',
  },
  householdsWithoutCarShare: {
    ...share,
    uncertainty: { ...CENSUS, base: 'mainResidences' },
    concern: 'high',
    formulas: { iris: observed },
    slug: 'menages-sans-voiture',
  },
  belowBaccalaureateShare: {
    ...share,
    concern: 'high',
    formulas: { iris: observed },
    slug: 'diplome-inferieur-au-baccalaureat',
  },
  under25Share: {
    ...share,
    uncertainty: OF_INHABITANTS,
    concern: 'none',
    formulas: { qpv2015: observed },
    slug: 'part-des-moins-de-25-ans',
  },
  over60Share: {
    ...share,
    uncertainty: OF_INHABITANTS,
    concern: 'none',
    formulas: { qpv2015: observed },
    slug: 'part-des-60-ans-et-plus',
  },
} as const satisfies Record<string, Indicator>;
