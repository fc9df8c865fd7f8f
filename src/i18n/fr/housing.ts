import type { HOUSING } from '../../domain/indicators/housing.ts';
import type { IndicatorText } from './indicatorText.ts';

/** Words of the indicators of housing. */
export const HOUSING_TEXTS: Readonly<Record<keyof typeof HOUSING, IndicatorText>> = {
  vacantDwellingsShare: {
    label: 'Logements vacants',
    inSentence: 'la part des logements vacants',
    unit: 'en\u00a0% des logements',
    statement: (value) => `${value} des logements de l’agglomération sont vacants`,
  },
  socialDwellings: {
    label: 'Logements sociaux (nombre)',
    inSentence: 'le nombre de logements sociaux',
    unit: 'logements',
    unitOfOne: 'logement',
    statement: (value) => `l’agglomération compte ${value} logements sociaux`,
  },
  socialMainResidencesShare: {
    label: 'Part des résidences principales louées en HLM',
    inSentence: 'la part des résidences principales louées en HLM',
    unit: 'en\u00a0% des résidences principales',
    statement: (value) => `${value} des résidences principales de l’agglomération sont louées en HLM`,
  },
};
