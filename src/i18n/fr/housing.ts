import type { HOUSING } from '../../domain/indicators/housing.ts';
import type { IndicatorText } from './indicatorText.ts';

/** Words of the indicators of housing. */
export const HOUSING_TEXTS: Readonly<Record<keyof typeof HOUSING, IndicatorText>> = {
  vacantDwellingsShare: {
    label: 'Logements vacants',
    inSentence: 'la part des logements vacants',
    unit: 'en\u00a0% des logements',
    definition: 'Part des logements sans occupant au recensement, quelle que soit la durée de la vacance.',
    formula: 'Logements vacants ÷ logements × 100',
    statement: (value) => `${value} des logements de l’agglomération sont vacants`,
  },
  socialDwellings: {
    label: 'Logements sociaux (nombre)',
    inSentence: 'le nombre de logements sociaux',
    unit: 'logements',
    unitOfOne: 'logement',
    definition:
      'Logements des bailleurs sociaux\u00a0: répertoire du parc locatif social pour les communes, indicateurs de l’ANCT pour ' +
      'les quartiers de 2024.',
    statement: (value) => `l’agglomération compte ${value} logements sociaux`,
  },
  socialMainResidencesShare: {
    label: 'Part des résidences principales louées en HLM',
    inSentence: 'la part des résidences principales louées en HLM',
    unit: 'en\u00a0% des résidences principales',
    definition:
      'Part des résidences principales qu’un organisme HLM loue vides, telle que les ménages la déclarent au recensement. ' +
      'À ne pas confondre avec le parc social que comptent les bailleurs.',
    formula: 'Résidences principales louées en HLM ÷ résidences principales × 100',
    statement: (value) => `${value} des résidences principales de l’agglomération sont louées en HLM`,
  },
};
