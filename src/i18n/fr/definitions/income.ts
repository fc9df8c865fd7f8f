import type { INCOME } from '../../../domain/indicators/income.ts';
import type { IndicatorDefinition } from '../indicatorText.ts';

/** What the indicators of income count. */
export const INCOME_DEFINITIONS: Readonly<Record<keyof typeof INCOME, IndicatorDefinition>> = {
  povertyRate: {
    definition:
      'Part des habitants dont le niveau de vie est inférieur à 60\u202f% du niveau de vie médian de France métropolitaine ' +
      '(revenu disponible, Filosofi). Arrondi à l’unité par la source pour les communes et pour les quartiers de 2024.',
  },
  medianLivingStandard: {
    definition:
      'La moitié des habitants vit avec moins que ce revenu disponible annuel par unité de consommation (Filosofi).',
  },
  medianDisposableIncome: {
    definition:
      'La moitié des habitants vit avec moins que ce revenu disponible annuel par unité de consommation, ' +
      'après impôts et prestations (Filosofi).',
  },
  socialBenefitsShare: {
    definition:
      'Part des prestations familiales, des minima sociaux, de la prime d’activité et des aides au logement dans le revenu ' +
      'disponible de l’ensemble des ménages (Filosofi).',
  },
  rsaHouseholdsPer100: {
    definition:
      'Foyers qui reçoivent le revenu de solidarité active, versé par la CAF, rapportés aux résidences principales du ' +
      'recensement de la même année.',
    formula: 'Foyers bénéficiaires du RSA ÷ résidences principales × 100',
  },
};
