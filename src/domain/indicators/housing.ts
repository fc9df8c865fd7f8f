import { observed, ratio, type Indicator } from '../indicator.ts';
import { CENSUS, REGISTER } from '../uncertainty.ts';

/** Dwellings. */
export const HOUSING = {
  vacantDwellingsShare: {
    theme: 'housing',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: ratio('vacantDwellings', 'dwellings') },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'logements-vacants',
  },
  socialDwellings: {
    theme: 'housing',
    unit: 'count',
    decimals: 0,
    additive: true,
    concern: 'none',
    formulas: { commune: observed, qpv2024: observed },
    minimumYears: 1,
    uncertainty: REGISTER,
    slug: 'logements-sociaux',
  },
  socialMainResidencesShare: {
    theme: 'housing',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'none',
    formulas: { commune: ratio('socialMainResidences', 'mainResidences'), iris: observed },
    minimumYears: 5,
    uncertainty: CENSUS,
    slug: 'residences-principales-hlm',
  },
} as const satisfies Record<string, Indicator>;
