/** All that the view of two indicators says, but its sentences. */
export const CROSS_FR = {
  title: 'Deux indicateurs à la fois',
  crossWith: 'Croiser avec',
  refused: (reason: string) => `Ces deux indicateurs ne se croisent pas. ${reason}`,
  showInstead: (label: string) => `Voir plutôt\u00a0: ${label}`,
  noOther: 'Ce niveau n’a pas d’autre taux ni montant à croiser avec celui-ci.',
  unlike:
    'Les deux périodes diffèrent\u00a0: les valeurs se lisent côte à côte, rien n’est soustrait de l’une à l’autre.',
  noCause: 'Être en difficulté pour les deux ne dit pas que l’un vient de l’autre.',
  legend: 'Légende',
  legendHelp:
    'Trois classes par indicateur, d’effectifs égaux sur toutes les périodes. Chaque case dit son nombre de territoires\u202f; la plus foncée est celle de la plus grande difficulté pour les deux.',
  legendHelpNeutral:
    'Trois classes par indicateur, d’effectifs égaux sur toutes les périodes. Chaque case dit son nombre de territoires. Un indicateur qui n’est ni favorable ni défavorable va vers ses valeurs hautes.',
  axis: (label: string, unit: string) => `${label}, ${unit}`,
  scatter: 'Chaque territoire selon les deux indicateurs',
  scatterHelp:
    'Un point par territoire. À droite et en haut\u00a0: plus en difficulté. Traits fins\u00a0: limites des classes\u202f; tirets\u00a0: l’agglomération, là où elle est connue.',
  scatterHelpNeutral:
    'Un point par territoire. Traits fins\u00a0: limites des classes\u202f; tirets\u00a0: l’agglomération, là où elle est connue.',
  scatterLabel: (count: string, across: string, upright: string) =>
    `Nuage de points\u00a0: ${count}, ${across} et ${upright}. Les valeurs sont dans le tableau.`,
  mapLabel: (across: string, upright: string) =>
    `Carte de ${across} et de ${upright}. Les valeurs et les classes sont dans le tableau.`,
  agglomeration: 'Agglomération',
  table: 'Tableau des deux valeurs',
  caption: (across: string, upright: string) => `${across}\u202f; ${upright}`,
  classOf: (label: string) => `Classe (${label})`,
  absent: 'sans une des deux valeurs',
  /** Classes by their values, from the lowest, for one, two or three of them. */
  classNames: [
    ['classe unique'],
    ['classe basse', 'classe haute'],
    ['classe basse', 'classe du milieu', 'classe haute'],
  ],
} as const;
