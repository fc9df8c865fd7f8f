import type { INCOME } from '../../domain/indicators/income.ts';
import type { IndicatorText } from './indicatorText.ts';

/** Words of the indicators of income. */
export const INCOME_TEXTS: Readonly<Record<keyof typeof INCOME, IndicatorText>> = {
  povertyRate: {
    label: 'Taux de pauvreté au seuil de 60\u202f%',
    inSentence: 'le taux de pauvreté au seuil de 60\u202f%',
    unit: 'en\u00a0% des habitants',
    definition:
      'Part des habitants dont le niveau de vie est inférieur à 60\u202f% du niveau de vie médian de France métropolitaine ' +
      '(revenu disponible, Filosofi). Arrondi à l’unité par la source pour les communes et pour les quartiers de 2024.',
    statement: (value) =>
      `${value} des habitants de l’agglomération vivent sous le seuil de pauvreté de 60\u202f%`,
  },
  medianLivingStandard: {
    label: 'Niveau de vie médian',
    inSentence: 'le niveau de vie médian',
    unit: 'en euros par an et par unité de consommation',
    definition:
      'La moitié des habitants vit avec moins que ce revenu disponible annuel par unité de consommation (Filosofi).',
    statement: (value) => `la moitié des habitants de l’agglomération vit avec moins de ${value} par an`,
  },
  medianDisposableIncome: {
    label: 'Revenu disponible médian',
    inSentence: 'le revenu disponible médian',
    unit: 'en euros par an et par unité de consommation',
    definition:
      'La moitié des habitants vit avec moins que ce revenu disponible annuel par unité de consommation, ' +
      'après impôts et prestations (Filosofi).',
    statement: (value) => `la moitié des habitants de l’agglomération vit avec moins de ${value} par an`,
  },
  socialBenefitsShare: {
    label: 'Part des prestations sociales dans le revenu',
    inSentence: 'la part des prestations sociales dans le revenu disponible',
    unit: 'en\u00a0% du revenu disponible',
    definition:
      'Part des prestations familiales, des minima sociaux, de la prime d’activité et des aides au logement dans le revenu ' +
      'disponible de l’ensemble des ménages (Filosofi).',
    statement: (value) => `${value} du revenu disponible de l’agglomération vient des prestations sociales`,
  },
  rsaHouseholdsPer100: {
    label: 'Foyers bénéficiaires du RSA pour 100 résidences principales',
    inSentence: 'le nombre de foyers bénéficiaires du RSA pour 100 résidences principales',
    unit: 'foyers pour 100 résidences principales',
    unitOfOne: 'foyer pour 100 résidences principales',
    definition:
      'Foyers qui reçoivent le revenu de solidarité active, versé par la CAF, rapportés aux résidences principales du ' +
      'recensement de la même année.',
    formula: 'Foyers bénéficiaires du RSA ÷ résidences principales × 100',
    statement: (value) =>
      `${value} foyers reçoivent le RSA pour 100 résidences principales de l’agglomération`,
  },
};
