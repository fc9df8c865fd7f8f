import type { POPULATION } from '../../domain/indicators/population.ts';
import type { IndicatorText } from './indicatorText.ts';

/** Words of the indicators of population and households. */
export const POPULATION_TEXTS: Readonly<Record<keyof typeof POPULATION, IndicatorText>> = {
  population: {
    label: 'Population',
    inSentence: 'la population',
    unit: 'habitants',
    unitOfOne: 'habitant',
    statement: (value) => `l’agglomération compte ${value} habitants`,
  },
  singleParentHouseholdsShare: {
    label: 'Ménages monoparentaux',
    inSentence: 'la part des ménages monoparentaux',
    unit: 'en\u00a0% des ménages',
    statement: (value) => `${value} des ménages de l’agglomération sont monoparentaux`,
  },
  singleParentFamiliesShare: {
    label: 'Familles monoparentales',
    inSentence: 'la part des familles monoparentales',
    unit: 'en\u00a0% des familles',
    statement: (value) => `${value} des familles de l’agglomération sont monoparentales`,
  },
  onePersonHouseholdsShare: {
    label: 'Ménages d’une personne',
    inSentence: 'la part des ménages d’une personne',
    unit: 'en\u00a0% des ménages',
    statement: (value) => `${value} des ménages de l’agglomération sont composés d’une personne`,
  },
  householdsWithoutCarShare: {
    label: 'Ménages sans voiture',
    inSentence: 'la part des ménages sans voiture',
    unit: 'en\u00a0% des ménages',
    statement: (value) => `${value} des ménages de l’agglomération n’ont pas de voiture`,
  },
  belowBaccalaureateShare: {
    label: 'Diplôme inférieur au baccalauréat',
    inSentence: 'la part des habitants dont le diplôme est inférieur au baccalauréat',
    unit: 'en\u00a0% des habitants sortis des études',
    statement: (value) =>
      `${value} des habitants de l’agglomération sortis des études ont un diplôme inférieur au baccalauréat`,
  },
  under25Share: {
    label: 'Part des moins de 25 ans',
    inSentence: 'la part des moins de 25 ans',
    unit: 'en\u00a0% des habitants',
    statement: (value) => `${value} des habitants de l’agglomération ont moins de 25 ans`,
  },
  over60Share: {
    label: 'Part des 60 ans et plus',
    inSentence: 'la part des 60 ans et plus',
    unit: 'en\u00a0% des habitants',
    statement: (value) => `${value} des habitants de l’agglomération ont 60 ans ou plus`,
  },
};
