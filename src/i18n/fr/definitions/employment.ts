import type { EMPLOYMENT } from '../../../domain/indicators/employment.ts';
import type { IndicatorDefinition } from '../indicatorText.ts';

const registered =
  'Personnes inscrites à France Travail en catégories A, B et C (tenues de rechercher un emploi, sans activité ou en ' +
  'activité réduite). Ce nombre de personnes inscrites n’est pas un taux de chômage.';

/** The unemployment of the census at an age that is not that of school. */
function unemploymentAt(ages: string): IndicatorDefinition {
  const between = ages.replace('-', ' à ');
  return {
    definition:
      `Part des actifs de ${between} qui se sont déclarés chômeurs au recensement de la population. Ce taux diffère du ` +
      'chômage au sens du Bureau international du travail et du nombre de demandeurs d’emploi inscrits.',
    formula: `Chômeurs de ${between} ÷ actifs de ${between} × 100`,
  };
}

/** What the indicators of employment count. */
export const EMPLOYMENT_DEFINITIONS: Readonly<Record<keyof typeof EMPLOYMENT, IndicatorDefinition>> = {
  unemploymentRate: {
    definition:
      'Part des actifs de 15 à 64 ans qui se sont déclarés chômeurs au recensement de la population. Ce taux diffère du ' +
      'chômage au sens du Bureau international du travail et du nombre de demandeurs d’emploi inscrits.',
    formula: 'Chômeurs de 15 à 64 ans ÷ actifs de 15 à 64 ans × 100',
  },
  unemploymentRate15to24: {
    definition:
      'Part des actifs de 15 à 24 ans qui se sont déclarés chômeurs au recensement de la population. Les jeunes en études ' +
      'sans emploi ne sont pas comptés parmi les actifs.',
    formula: 'Chômeurs de 15 à 24 ans ÷ actifs de 15 à 24 ans × 100',
  },
  employmentRate15to64: {
    definition:
      'Part des habitants de 15 à 64 ans qui ont un emploi, au sens du recensement de la population.',
    formula: 'Communes\u00a0: (actifs − chômeurs) de 15 à 64 ans ÷ population de 15 à 64 ans × 100',
  },
  jobSeekersPer100: {
    definition: `${registered} Rapporté ici à la population municipale de la même année.`,
    formula: 'Demandeurs d’emploi inscrits (A, B, C, 4e trimestre) ÷ population municipale × 100',
  },
  jobSeekersRegistered: {
    definition: `${registered} Moyenne du 4e trimestre, données brutes, arrondies à 5 par le producteur.`,
  },
  unemploymentRate25to54: unemploymentAt('25-54 ans'),
  unemploymentRate55to64: unemploymentAt('55-64 ans'),
  jobSeekersABC: { definition: registered },
  jobSeekersABCWomen: { definition: registered },
  jobSeekersABCUnder26: { definition: registered },
  jobSeekersABC50Plus: { definition: registered },
  jobSeekersABCBelowCap: { definition: registered },
};
