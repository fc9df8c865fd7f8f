import type { EMPLOYMENT } from '../../domain/indicators/employment.ts';
import type { IndicatorText } from './indicatorText.ts';

/** The registered job seekers of a neighbourhood, or a part of them. */
function abc(label: string, who: string, registeredAs = 'inscrits'): IndicatorText {
  return {
    label,
    inSentence: `le nombre de ${who}`,
    unit: 'personnes inscrites',
    unitOfOne: 'personne inscrite',
    statement: (value) => `${value} ${who} sont ${registeredAs} dans l’agglomération`,
  };
}

/** The unemployment of the census at an age that is not that of school. */
function unemploymentAt(ages: string): IndicatorText {
  return {
    label: `Taux de chômage des ${ages} (recensement)`,
    inSentence: `le taux de chômage des ${ages} au sens du recensement`,
    unit: `en\u00a0% des actifs de ${ages.replace('-', ' à ')}`,
    statement: (value) =>
      `${value} des actifs de ${ages.replace('-', ' à ')} de l’agglomération sont au chômage au sens du recensement`,
  };
}

/** Words of the indicators of employment. "Chômage" is said of the census only, and always with its source. */
export const EMPLOYMENT_TEXTS: Readonly<Record<keyof typeof EMPLOYMENT, IndicatorText>> = {
  unemploymentRate: {
    label: 'Taux de chômage des 15-64 ans (recensement)',
    inSentence: 'le taux de chômage des 15-64 ans au sens du recensement',
    unit: 'en\u00a0% des actifs de 15 à 64 ans',
    statement: (value) =>
      `${value} des actifs de 15 à 64 ans de l’agglomération sont au chômage au sens du recensement`,
  },
  unemploymentRate15to24: {
    label: 'Taux de chômage des 15-24 ans (recensement)',
    inSentence: 'le taux de chômage des 15-24 ans au sens du recensement',
    unit: 'en\u00a0% des actifs de 15 à 24 ans',
    statement: (value) =>
      `${value} des actifs de 15 à 24 ans de l’agglomération sont au chômage au sens du recensement`,
  },
  unemploymentRate25to54: unemploymentAt('25-54 ans'),
  unemploymentRate55to64: unemploymentAt('55-64 ans'),
  employmentRate15to64: {
    label: 'Taux d’emploi des 15-64 ans',
    inSentence: 'le taux d’emploi des 15-64 ans',
    unit: 'en\u00a0% des 15-64 ans',
    statement: (value) => `${value} des habitants de 15 à 64 ans de l’agglomération ont un emploi`,
  },
  jobSeekersPer100: {
    label: 'Demandeurs d’emploi inscrits pour 100 habitants',
    inSentence: 'le nombre de demandeurs d’emploi inscrits pour 100 habitants',
    unit: 'inscrits pour 100 habitants',
    unitOfOne: 'inscrit pour 100 habitants',
    statement: (value) => `${value} demandeurs d’emploi sont inscrits pour 100 habitants de l’agglomération`,
    when: (year) => `au 4e trimestre ${year}`,
  },
  jobSeekersRegistered: {
    label: 'Demandeurs d’emploi inscrits (nombre)',
    inSentence: 'le nombre de demandeurs d’emploi inscrits',
    unit: 'personnes inscrites',
    unitOfOne: 'personne inscrite',
    statement: (value) => `${value} demandeurs d’emploi sont inscrits dans l’agglomération`,
    when: (year) => `au 4e trimestre ${year}`,
  },
  jobSeekersABC: abc('Demandeurs d’emploi inscrits (A, B, C)', 'demandeurs d’emploi'),
  jobSeekersABCWomen: abc('Femmes inscrites comme demandeuses d’emploi', 'demandeuses d’emploi', 'inscrites'),
  jobSeekersABCUnder26: abc(
    'Demandeurs d’emploi de moins de 26 ans',
    'demandeurs d’emploi de moins de 26 ans',
  ),
  jobSeekersABC50Plus: abc('Demandeurs d’emploi de 50 ans et plus', 'demandeurs d’emploi de 50 ans et plus'),
  jobSeekersABCBelowCap: abc(
    'Demandeurs d’emploi de niveau inférieur au CAP',
    'demandeurs d’emploi de niveau inférieur au CAP',
  ),
};
