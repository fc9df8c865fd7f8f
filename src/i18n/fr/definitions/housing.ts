import type { HOUSING } from '../../../domain/indicators/housing.ts';
import type { IndicatorDefinition } from '../indicatorText.ts';

/** What the indicators of housing count. */
export const HOUSING_DEFINITIONS: Readonly<Record<keyof typeof HOUSING, IndicatorDefinition>> = {
  vacantDwellingsShare: {
    definition: 'Part des logements sans occupant au recensement, quelle que soit la durée de la vacance.',
    formula: 'Logements vacants ÷ logements × 100',
  },
  socialDwellings: {
    definition:
      'Logements des bailleurs sociaux\u00a0: répertoire du parc locatif social pour les communes, indicateurs de l’ANCT pour ' +
      'les quartiers de 2024.',
  },
  socialMainResidencesShare: {
    definition:
      'Part des résidences principales qu’un organisme HLM loue vides, telle que les ménages la déclarent au recensement. ' +
      'À ne pas confondre avec le parc social que comptent les bailleurs.',
    formula: 'Résidences principales louées en HLM ÷ résidences principales × 100',
  },
};
