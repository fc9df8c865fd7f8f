import type { POPULATION } from '../../domain/indicators/population.ts';
import type { IndicatorText } from './indicatorText.ts';

/** Words of the indicators of population and households. */
export const POPULATION_TEXTS: Readonly<Record<keyof typeof POPULATION, IndicatorText>> = {
  population: {
    label: 'Population',
    inSentence: 'la population',
    unit: 'habitants',
    unitOfOne: 'habitant',
    definition:
      'Habitants au sens du recensement\u00a0: population municipale pour les communes, population des ménages et des ' +
      'communautés pour les IRIS, population du périmètre pour les quartiers prioritaires. Les populations des quartiers ' +
      'prioritaires ne s’additionnent pas.',
    statement: (value) => `l’agglomération compte ${value} habitants`,
  },
  singleParentHouseholdsShare: {
    label: 'Ménages monoparentaux',
    inSentence: 'la part des ménages monoparentaux',
    unit: 'en\u00a0% des ménages',
    definition:
      'Part des ménages dont la famille principale est monoparentale, au sens du recensement (exploitation ' +
      'complémentaire). À ne pas confondre avec la part parmi les familles.',
    formula: 'Ménages monoparentaux ÷ ménages × 100',
    statement: (value) => `${value} des ménages de l’agglomération sont monoparentaux`,
  },
  singleParentFamiliesShare: {
    label: 'Familles monoparentales',
    inSentence: 'la part des familles monoparentales',
    unit: 'en\u00a0% des familles',
    definition:
      'Part des familles composées d’un seul parent et de ses enfants, au sens du recensement (exploitation ' +
      'complémentaire).',
    formula: 'Familles monoparentales ÷ familles × 100',
    statement: (value) => `${value} des familles de l’agglomération sont monoparentales`,
  },
  onePersonHouseholdsShare: {
    label: 'Ménages d’une personne',
    inSentence: 'la part des ménages d’une personne',
    unit: 'en\u00a0% des ménages',
    definition: 'Part des ménages composés d’une seule personne, au sens du recensement.',
    formula: 'Communes\u00a0: ménages d’une personne ÷ ménages × 100 (exploitation complémentaire)',
    statement: (value) => `${value} des ménages de l’agglomération sont composés d’une personne`,
  },
  householdsWithoutCarShare: {
    label: 'Ménages sans voiture',
    inSentence: 'la part des ménages sans voiture',
    unit: 'en\u00a0% des ménages',
    definition: 'Part des ménages qui n’ont aucune voiture, au sens du recensement.',
    statement: (value) => `${value} des ménages de l’agglomération n’ont pas de voiture`,
  },
  belowBaccalaureateShare: {
    label: 'Diplôme inférieur au baccalauréat',
    inSentence: 'la part des habitants dont le diplôme est inférieur au baccalauréat',
    unit: 'en\u00a0% des habitants sortis des études',
    definition:
      'Part des habitants sortis des études dont le diplôme le plus élevé est inférieur au baccalauréat (aucun, ' +
      'brevet, CAP ou BEP), au sens du recensement.',
    statement: (value) =>
      `${value} des habitants de l’agglomération sortis des études ont un diplôme inférieur au baccalauréat`,
  },
  under25Share: {
    label: 'Part des moins de 25 ans',
    inSentence: 'la part des moins de 25 ans',
    unit: 'en\u00a0% des habitants',
    definition: 'Part des habitants âgés de moins de 25 ans, au sens du recensement.',
    statement: (value) => `${value} des habitants de l’agglomération ont moins de 25 ans`,
  },
  over60Share: {
    label: 'Part des 60 ans et plus',
    inSentence: 'la part des 60 ans et plus',
    unit: 'en\u00a0% des habitants',
    definition: 'Part des habitants âgés de 60 ans et plus, au sens du recensement.',
    statement: (value) => `${value} des habitants de l’agglomération ont 60 ans ou plus`,
  },
};
