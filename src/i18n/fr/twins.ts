import type { TwinVariable } from '../../domain/twins.ts';
import { plural } from '../format.ts';

/** The words of a variable: on its line, and inside a sentence. */
export const TWIN_VARIABLE_TEXTS: Readonly<Record<TwinVariable, { label: string; inSentence: string }>> = {
  population: { label: 'Population, habitants', inSentence: 'la taille' },
  under25: { label: 'Moins de 25 ans, en % des habitants', inSentence: 'la part des moins de 25 ans' },
  over60: { label: '60 ans et plus, en % des habitants', inSentence: 'la part des 60 ans et plus' },
  onePerson: { label: 'Ménages d’une personne, en % des ménages', inSentence: 'les ménages d’une personne' },
  sixPlus: { label: 'Ménages de six personnes et plus, en % des ménages', inSentence: 'les grands ménages' },
  belowCap: {
    label: 'Sans CAP ni BEP, en % des demandeurs d’emploi (A, B, C)',
    inSentence: 'les demandeurs d’emploi sans CAP ni BEP',
  },
  women: {
    label: 'Femmes, en % des demandeurs d’emploi (A, B, C)',
    inSentence: 'les femmes parmi les demandeurs d’emploi',
  },
  under26: {
    label: 'Moins de 26 ans, en % des demandeurs d’emploi (A, B, C)',
    inSentence: 'les moins de 26 ans parmi les demandeurs d’emploi',
  },
  from50: {
    label: '50 ans et plus, en % des demandeurs d’emploi (A, B, C)',
    inSentence: 'les 50 ans et plus parmi les demandeurs d’emploi',
  },
};

/** All that the view of the twins says. Fetched with it. */
export const TWINS_FR = {
  none: 'Cet atlas n’a pas la table de tous les quartiers de France\u00a0: il n’y a pas de jumeaux à chercher.',
  lead: (compared: string, variables: number) =>
    `Pour chaque quartier de 2015, les cinq plus proches parmi ${compared} quartiers de France, sur ${variables} ` +
    `variables de structure\u00a0: taille, âges, ménages, composition des demandeurs d’emploi. La pauvreté et l’emploi ` +
    `n’y entrent pas\u00a0: ils se lisent ensuite, côte à côte.`,
  choose: 'Quartier',
  name: (name: string, detail: string) => `${name} (${detail})`,
  title: (name: string) => `Les cinq jumeaux de ${name}`,
  sheet: 'Voir la fiche de ce quartier',
  noTwin: 'Trop de variables manquent à ce quartier pour le comparer.',
  reason: (near: string, far: string) => `Proche surtout par ${near}\u202f; s’en écarte le plus par ${far}.`,
  stability: (mean: string) =>
    `Fragile ou sûr\u202f? Quand on retire une variable, ${mean} des cinq jumeaux restent en moyenne, tous quartiers confondus.`,
  shared: (shared: number, all: number) => `Comparés sur ${shared} variables sur ${all}.`,
  stays: (times: number, all: number) =>
    times === all
      ? 'Reste jumeau quelle que soit la variable retirée.'
      : `Reste jumeau ${times} fois sur ${all} quand on retire une variable.`,
  strips: 'Les variables de structure',
  stripsHelp:
    'Carré\u00a0: ce quartier. Cercles\u00a0: ses jumeaux. Bande grise\u00a0: huit quartiers de France sur dix\u202f; trait\u00a0: le quartier médian.',
  stripsLabel: (name: string) =>
    `Neuf variables de structure\u00a0: ${name}, ses jumeaux et la France. Les valeurs sont dans le tableau.`,
  values: 'Les variables en tableau',
  variable: 'Variable',
  median: 'Médiane en France',
  outcomes: 'Ce qu’ils deviennent',
  outcomesNote:
    'Une édition ne dit pas l’année observée. Cinq éditions séparent les deux colonnes\u00a0: leur différence se lit avec ' +
    'prudence, et n’est pas l’effet d’une politique.',
  quarter: 'Quartier',
  change: (unit: string) => `Différence, en ${unit}`,
  points: 'points',
  absent: '–',
  method:
    'Méthode\u00a0: écarts à la médiane en écarts absolus médians (la taille par son logarithme), distance quadratique moyenne ' +
    'sur les variables que les deux quartiers ont\u202f; il en faut au moins sept. Les chiffres protégés par le secret ' +
    'statistique ne sont pas remplacés.',
  sources: (titles: string) => `Sources\u00a0: ${titles}.`,
  missing: (count: number) =>
    `${count} ${plural(count, 'variable manque', 'variables manquent')} à ce quartier (secret statistique).`,
} as const;
