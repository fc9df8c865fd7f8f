import { observed, ratio, type Indicator } from '../indicator.ts';
import { CENSUS, REGISTER } from '../uncertainty.ts';

const editions = { qpv2015: observed } as const;
const jobSeekers = {
  theme: 'employment',
  unit: 'count',
  decimals: 0,
  additive: false,
  concern: 'none',
  formulas: editions,
  minimumYears: 5,
  uncertainty: REGISTER,
} as const;

/**
 * Employment and unemployment.
 *
 * Three unemployments exist and never share a legend, an axis or a gap: of the census (declared, 15-64), of the
 * ILO (localised, not here), and job seekers registered. The last is never called an unemployment rate.
 */
export const EMPLOYMENT = {
  unemploymentRate: {
    theme: 'employment',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: {
      commune: ratio('unemployed15to64', 'active15to64'),
      // The counts of an IRIS are rebuilt from published ratios: their status is `estimated`.
      iris: ratio('unemployed15to64', 'active15to64'),
    },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'taux-de-chomage',
  },
  unemploymentRate15to24: {
    theme: 'employment',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: ratio('unemployed15to24', 'active15to24'), iris: observed },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'taux-de-chomage-15-24-ans',
  },
  unemploymentRate25to54: {
    theme: 'employment',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: ratio('unemployed25to54', 'active25to54'), iris: observed },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'taux-de-chomage-25-54-ans',
  },
  unemploymentRate55to64: {
    theme: 'employment',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: ratio('unemployed55to64', 'active55to64'), iris: observed },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'taux-de-chomage-55-64-ans',
  },
  employmentRate15to64: {
    theme: 'employment',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'low',
    formulas: {
      commune: {
        kind: 'ratio',
        numerator: 'active15to64',
        minus: 'unemployed15to64',
        denominator: 'population15to64',
      },
      iris: observed,
      qpv2024: observed,
      qpv2015: observed,
    },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'taux-d-emploi',
  },
  jobSeekersPer100: {
    theme: 'employment',
    unit: 'per100',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: ratio('jobSeekersRegistered', 'population') },
    minimumYears: 1,
    // Published rounded to 5.
    uncertainty: { ...REGISTER, step: 5 },
    slug: 'demandeurs-d-emploi-pour-100-habitants',
  },
  jobSeekersRegistered: {
    theme: 'employment',
    unit: 'count',
    decimals: 0,
    additive: true,
    concern: 'none',
    formulas: { commune: observed },
    minimumYears: 1,
    // Published rounded to 5.
    uncertainty: { ...REGISTER, step: 5 },
    slug: 'demandeurs-d-emploi',
  },
  jobSeekersABC: { ...jobSeekers, slug: 'demandeurs-d-emploi-abc' },
  jobSeekersABCWomen: { ...jobSeekers, slug: 'demandeurs-d-emploi-abc-femmes' },
  jobSeekersABCUnder26: { ...jobSeekers, slug: 'demandeurs-d-emploi-abc-moins-de-26-ans' },
  jobSeekersABC50Plus: { ...jobSeekers, slug: 'demandeurs-d-emploi-abc-50-ans-et-plus' },
  jobSeekersABCBelowCap: { ...jobSeekers, slug: 'demandeurs-d-emploi-abc-sans-cap' },
} as const satisfies Record<string, Indicator>;
