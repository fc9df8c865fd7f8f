/** The chart of one dot a territory. */
export const DISTRIBUTION_FR = {
  title: 'Répartition',
  help: 'Un point par territoire\u202f; le trait marque l’agglomération.',
  label: (count: string, indicator: string) =>
    `Répartition\u00a0: ${count}, ${indicator}. Les valeurs sont dans le tableau.`,
  absent: 'sans valeur',
} as const;
