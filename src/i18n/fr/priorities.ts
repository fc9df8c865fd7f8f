import type { Level } from '../../domain/level.ts';
import { plural } from '../format.ts';

/** The territories of a level, first in a title. */
const TITLED: Readonly<Record<Level, string>> = {
  commune: 'Communes',
  iris: 'IRIS',
  qpv2024: 'Quartiers',
  qpv2015: 'Quartiers (périmètres de 2015)',
};

/** What a weight says, from 1 to 5. */
const WEIGHTS = ['très peu', 'peu', 'moyennement', 'beaucoup', 'énormément'] as const;

/** All that the view of priorities says, but its sentences. */
export const PRIORITIES_FR = {
  title: (level: Level) => `${TITLED[level]} qui restent prioritaires quelles que soient les pondérations`,
  intro:
    'Choisissez de deux à six indicateurs, et dites combien chacun compte. L’atlas essaie 2\u202f000 pondérations ' +
    'autour des vôtres\u00a0: chaque poids va de la moitié au double. Il dit dans combien d’entre elles un territoire ' +
    'reste dans les trois premiers rangs. Ce n’est pas une note.',
  rankNote: 'Rang 1\u00a0: la plus grande difficulté. Les territoires à égalité partagent le meilleur rang.',
  choose: 'Indicateurs et poids',
  weight: (label: string) => `Poids\u00a0: ${label}`,
  weightText: (weight: number) => `${weight} sur 5, compte ${WEIGHTS[weight - 1] ?? ''}`,
  atLeastTwo: 'Choisissez au moins deux indicateurs\u00a0: avec un seul, il n’y a rien à pondérer.',
  atMostSix: 'Six indicateurs sont choisis, c’est le plus\u00a0: retirez-en un pour en ajouter un autre.',
  refusedNow: 'Ne peut pas s’ajouter\u00a0:',
  refusedAsked: 'Écarté de l’adresse\u00a0:',
  notEnough: 'Moins de deux indicateurs de ce niveau disent un besoin\u00a0: il n’y a rien à pondérer.',
  nobody: 'Aucun territoire n’a une valeur pour tous les indicateurs choisis.',
  bars: 'Part des pondérations où le territoire est dans les trois premiers rangs',
  profileNote: (indicators: string) =>
    `Profil, dans l’ordre\u00a0: ${indicators}. Plus le point est à droite, plus la difficulté est grande parmi les territoires classés.`,
  profile: (label: string, percent: string) =>
    `${label}\u00a0: ${percent} des autres sont moins en difficulté`,
  others: (count: number, one: string, many: string) =>
    `Aucune des pondérations ne met dans les trois premiers rangs ${plural(count, `l’autre ${one}`, `les ${count} autres ${many}`)}, à lire dans le tableau.`,
  mapLabel: (level: string) =>
    `Carte\u00a0: part des pondérations où le territoire est dans les trois premiers rangs, ${level}. Les parts sont dans le tableau.`,
  legend: 'Dans les trois premiers rangs',
  constancies: {
    nearlyAlways: 'presque toujours (95\u202f% des pondérations et plus)',
    often: 'souvent (de 50 à moins de 95\u202f%)',
    sometimes: 'parfois (de 5 à moins de 50\u202f%)',
    hardlyEver: 'presque jamais (moins de 5\u202f%)',
  },
  unranked: (absence: string) => `non classé\u00a0: ${absence}`,
  unrankedTitle: 'Non classés',
  table: 'Tableau',
  caption: 'Part des pondérations, rangs et valeurs',
  share: 'Dans les trois premiers rangs',
  ranks: 'Rang selon les pondérations',
  alike: 'Rang à poids égaux',
  method: 'Méthode et prudence',
  cautions: (margin: string) => [
    'Chaque indicateur est lu par rang\u00a0: la part des autres territoires moins en difficulté. Une distance entre deux valeurs ne compte donc pas, ni l’unité.',
    `Les pondérations sont tirées au hasard, mais toujours les mêmes pour les mêmes choix. Le hasard du tirage laisse au plus ±\u202f${margin} sur une part.`,
    'Les marges des chiffres eux-mêmes (sondage du recensement, arrondis) ne sont pas prises en compte\u00a0: deux territoires proches peuvent l’être davantage encore.',
    'Les rangs ne comparent que les territoires de ce niveau entre eux.',
  ],
  periods: 'Chaque indicateur est pris à sa dernière période.',
  unlike: 'Ces périodes diffèrent\u00a0: rien n’est comparé de l’une à l’autre.',
  edition: 'Une édition ne dit pas l’année observée.',
  flagged: 'valeurs estimées',
} as const;
