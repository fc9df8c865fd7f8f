/** Where no trajectory may be judged. */
export const NOTHING_COMPARES_FR = {
  nothing: 'Aucune évolution ne peut être mesurée ici',
  sideBySide: 'Le tableau donne les valeurs des deux périodes côte à côte, sans verdict.',
  proposal: (indicator: string, level: string) => `Voir plutôt\u00a0: ${indicator}, ${level}`,
  beside: (to: string) => `Mesurer plutôt l’écart ${to}`,
  back: 'Revenir à la dernière période et à l’agglomération',
  page: 'Page du producteur',
} as const;
