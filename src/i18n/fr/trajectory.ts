import type { Standing } from '../../stats/standing.ts';

/** The words of a standing: as a verdict, and after a number of territories in a sentence. */
export const STANDING_TEXTS: Readonly<
  Record<Standing, { readonly label: string; readonly one: string; readonly many: string }>
> = {
  fallingBehind: { label: 'décrochage', one: 'décroche', many: 'décrochent' },
  catchingUp: { label: 'rattrapage', one: 'rattrape', many: 'rattrapent' },
  leadShrunk: { label: 'avance réduite', one: 'perd de son avance', many: 'perdent de leur avance' },
  leadGrown: { label: 'avance accrue', one: 'accroît son avance', many: 'accroissent leur avance' },
  stable: { label: 'stable', one: 'est stable', many: 'sont stables' },
  notSignificant: {
    label: 'non significatif',
    one: 'sans changement significatif',
    many: 'sans changement significatif',
  },
  notComparable: { label: 'non comparable', one: 'non comparable', many: 'non comparables' },
};

/** All that the view of gaps and trajectories says, but its sentences. */
export const TRAJECTORY_FR = {
  title: 'Où l’écart se réduit, où il se creuse',
  help: 'Un point par territoire. À droite\u00a0: plus en difficulté. En haut\u00a0: l’écart se réduit, ou l’avance grandit.',
  label: (count: string, indicator: string) =>
    `Écart et changement de l’écart\u00a0: ${count}, ${indicator}. Les valeurs sont dans le tableau.`,
  gapAxis: (to: string, when: string) => `Écart ${to} ${when} (plus en difficulté →)`,
  changeAxis: (since: string) => `Changement de l’écart depuis ${since} (favorable ↑)`,
  quadrants: {
    catchingUp: 'Plus en difficulté, mais progresse',
    fallingBehind: 'Plus en difficulté, et recule',
    leadGrown: 'Mieux placé, et progresse',
    leadShrunk: 'Mieux placé, mais recule',
  },
  shortQuadrants: {
    catchingUp: 'difficulté, progresse',
    fallingBehind: 'difficulté, recule',
    leadGrown: 'mieux, progresse',
    leadShrunk: 'mieux, recule',
  },
  legend: 'Évolution de l’écart',
  legendSince: (since: string, now: string) => `de ${since} à ${now}`,
  marks: {
    up: 'rattrapage, ou avance accrue',
    down: 'décrochage, ou avance réduite',
    still: 'stable',
    unsure: 'changement non significatif',
  },
  rank: 'Rang',
  before: (period: string) => `Valeur (${period})`,
  change: (since: string) => `Changement de l’écart depuis ${since}`,
  verdict: 'Évolution',
  wider: (share: string) => `écart plus grand de ${share}`,
  narrower: (share: string) => `écart plus petit de ${share}`,
  unchanged: 'écart de même taille',
  noChange: 'pas d’évolution mesurée',
  noRank: 'non classé',
  ranking: 'Classement et valeurs',
  rankingNote:
    'Le rang est un intervalle dès que les marges se recouvrent. Rang 1\u00a0: la plus grande difficulté.',
  rankingNoteNeutral:
    'Le rang est un intervalle dès que les marges se recouvrent. Rang 1\u00a0: la valeur la plus haute.',
  method: 'Méthode\u00a0: marges, rangs et verdicts',
  cautionCensus:
    'L’Insee demande de ne comparer les millésimes 2019 à 2023 du recensement qu’à des millésimes d’au moins six ans plus tôt (enquête de 2021 reportée)\u00a0: lire avec prudence une évolution de cinq ans.',
} as const;
