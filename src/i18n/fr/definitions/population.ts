import type { POPULATION } from '../../../domain/indicators/population.ts';
import type { IndicatorDefinition } from '../indicatorText.ts';

/** What the indicators of population and households count. */
export const POPULATION_DEFINITIONS: Readonly<Record<keyof typeof POPULATION, IndicatorDefinition>> = {
  population: {
    definition:
      'Habitants au sens du recensement\u00a0: population municipale pour les communes, population des ménages et des ' +
      'communautés pour les IRIS, population du périmètre pour les quartiers prioritaires. Les populations des quartiers ' +
      'prioritaires ne s’additionnent pas.',
  },
  singleParentHouseholdsShare: {
    definition:
      'Part des ménages dont la famille principale est monoparentale, au sens du recensement (exploitation ' +
      'complémentaire). À ne pas confondre avec la part parmi les familles.',
    formula: 'Ménages monoparentaux ÷ ménages × 100',
  },
  singleParentFamiliesShare: {
    definition:
      'Part des familles composées d’un seul parent et de ses enfants, au sens du recensement (exploitation ' +
      'complémentaire).',
    formula: 'Familles monoparentales ÷ familles × 100',
  },
  onePersonHouseholdsShare: {
    definition: 'Part des ménages composés d’une seule personne, au sens du recensement.',
    formula: 'Communes\u00a0: ménages d’une personne ÷ ménages × 100 (exploitation complémentaire)',
  },
  householdsWithoutCarShare: {
    definition: 'Part des ménages qui n’ont aucune voiture, au sens du recensement.',
  },
  belowBaccalaureateShare: {
    definition:
      'Part des habitants sortis des études dont le diplôme le plus élevé est inférieur au baccalauréat (aucun, ' +
      'brevet, CAP ou BEP), au sens du recensement.',
  },
  under25Share: {
    definition: 'Part des habitants âgés de moins de 25 ans, au sens du recensement.',
  },
  over60Share: {
    definition: 'Part des habitants âgés de 60 ans et plus, au sens du recensement.',
  },
};
