import type { INCOME } from '../../domain/indicators/income.ts';
import type { IndicatorText } from './indicatorText.ts';

/** Words of the indicators of income. */
export const INCOME_TEXTS: Readonly<Record<keyof typeof INCOME, IndicatorText>> = {
  povertyRate: {
    label: 'Taux de pauvreté au seuil de 60\u202f%',
    inSentence: 'le taux de pauvreté au seuil de 60\u202f%',
    unit: 'en\u00a0% des habitants',
    statement: (value) =>
      `${value} des habitants de l’agglomération vivent sous le seuil de pauvreté de 60\u202f%`,
  },
  medianLivingStandard: {
    label: 'Niveau de vie médian',
    inSentence: 'le niveau de vie médian',
    unit: 'en euros par an et par unité de consommation',
    statement: (value) => `la moitié des habitants de l’agglomération vit avec moins de ${value} par an`,
  },
  medianDisposableIncome: {
    label: 'Revenu disponible médian',
    inSentence: 'le revenu disponible médian',
    unit: 'en euros par an et par unité de consommation',
    statement: (value) => `la moitié des habitants de l’agglomération vit avec moins de ${value} par an`,
  },
  socialBenefitsShare: {
    label: 'Part des prestations sociales dans le revenu',
    inSentence: 'la part des prestations sociales dans le revenu disponible',
    unit: 'en\u00a0% du revenu disponible',
    statement: (value) => `${value} du revenu disponible de l’agglomération vient des prestations sociales`,
  },
  rsaHouseholdsPer100: {
    label: 'Foyers bénéficiaires du RSA pour 100 résidences principales',
    inSentence: 'le nombre de foyers bénéficiaires du RSA pour 100 résidences principales',
    unit: 'foyers pour 100 résidences principales',
    unitOfOne: 'foyer pour 100 résidences principales',
    statement: (value) =>
      `${value} foyers reçoivent le RSA pour 100 résidences principales de l’agglomération`,
  },
};
