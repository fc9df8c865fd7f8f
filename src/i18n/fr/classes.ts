import { plural } from '../format.ts';

/** How figures are classed, and why some choices are not offered. */
export const CLASSES_FR = {
  method: 'Méthode de classes',
  classes: 'Nombre de classes',
  gapUnavailable: (label: string) =>
    `L’écart demande une valeur de référence à la même période\u00a0: il n’y en a pas (${label}).`,
  byGap: 'Cette vue est toujours colorée par l’écart. Les autres méthodes sont dans la vue des valeurs.',
  frozen: 'Les classes sont les mêmes pour toutes les périodes\u00a0: une couleur garde son sens.',
  countsAreCircles: 'Un nombre se montre par des cercles de surface proportionnelle, sans classes.',
  fewer: (count: number) =>
    `Les valeurs ne permettent que ${count} ${plural(count, 'classe distincte', 'classes distinctes')}.`,
  methods: {
    quantiles: 'Effectifs égaux (quantiles)',
    jenks: 'Ruptures naturelles (Jenks)',
    equal: 'Intervalles égaux',
  },
} as const;
