import { observed, ratio, type Indicator } from '../indicator.ts';
import { REGISTER } from '../uncertainty.ts';

/** Incomes, poverty and benefits (Filosofi below the commune: changes are read with caution). */
export const INCOME = {
  povertyRate: {
    theme: 'income',
    unit: 'percent',
    decimals: 1,
    // Filosofi rounds the communes to the unit, and so does the table of the QPV of 2024.
    coarse: { commune: 0, qpv2024: 0 },
    additive: false,
    concern: 'high',
    formulas: { commune: observed, iris: observed, qpv2024: observed, qpv2015: observed },
    minimumYears: 5,
    uncertainty: REGISTER,
    slug: 'taux-de-pauvrete',
  },
  medianLivingStandard: {
    theme: 'income',
    unit: 'euro',
    decimals: 0,
    additive: false,
    concern: 'low',
    formulas: { commune: observed },
    minimumYears: 5,
    uncertainty: REGISTER,
    slug: 'niveau-de-vie-median',
  },
  medianDisposableIncome: {
    theme: 'income',
    unit: 'euro',
    decimals: 0,
    additive: false,
    concern: 'low',
    formulas: { iris: observed, qpv2015: observed },
    minimumYears: 5,
    uncertainty: REGISTER,
    slug: 'revenu-disponible-median',
  },
  socialBenefitsShare: {
    theme: 'income',
    unit: 'percent',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: observed, iris: observed, qpv2015: observed },
    minimumYears: 5,
    uncertainty: REGISTER,
    slug: 'part-des-prestations-sociales',
  },
  rsaHouseholdsPer100: {
    theme: 'income',
    unit: 'per100',
    decimals: 1,
    additive: false,
    concern: 'high',
    formulas: { commune: ratio('rsaHouseholds', 'mainResidences') },
    minimumYears: 1,
    uncertainty: REGISTER,
    slug: 'foyers-rsa-pour-100-residences-principales',
  },
} as const satisfies Record<string, Indicator>;
