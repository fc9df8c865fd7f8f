import { plural } from '../format.ts';

/** All that the view of the two generations of perimeters says. Fetched with it. */
export const PERIMETERS_FR = {
  one: 'Cet atlas n’a pas les deux générations de périmètres\u00a0: il n’y a rien à comparer.',
  lead: (olds: number, passed: number, news: number) =>
    `${passed} des ${olds} quartiers de 2015 ont un héritier en 2024\u202f; ${news} ` +
    `${plural(news, 'quartier de 2024 est entièrement nouveau', 'quartiers de 2024 sont entièrement nouveaux')}.`,
  same: (count: number) =>
    `${count} ${plural(count, 'est resté le même quartier', 'sont restés le même quartier')} (au moins 95\u202f% de ` +
    `surface commune dans les deux sens). Pour les autres, les chiffres de 2015 et ceux de 2024 ne décrivent pas le ` +
    `même lieu.`,
  choose: 'Quartier',
  olds: 'Quartiers de 2015',
  news: 'Quartiers de 2024 sans ancêtre',
  map: 'Les deux périmètres superposés',
  mapLabel: (olds: number, heirs: number) =>
    `Carte\u00a0: ${olds} quartiers de 2015 et ${heirs} de 2024 superposés. Les parts sont dans le tableau.`,
  zoomLabel: (name: string) => `Carte de ${name}\u00a0: périmètres de 2015 et de 2024 superposés.`,
  legend: {
    title: 'Légende des surfaces',
    kept: 'gardé\u00a0: dans les deux périmètres',
    entered: 'entré en 2024',
    left: 'sorti en 2024',
    old: 'périmètre de 2015',
    heir: 'périmètre de 2024',
  },
  table: {
    title: 'De chaque quartier de 2015 à ses héritiers',
    note:
      'Parts de surface, calculées sur les périmètres officiels. Population\u00a0: habitants de chaque périmètre, à l’année ' +
      'dite\u202f; aucune source ne dit combien d’habitants sont gardés, entrés ou sortis.',
    old: 'Quartier de 2015',
    heir: 'Quartier de 2024',
    kept: 'Gardé (de l’ancien)',
    left: 'Sorti (de l’ancien)',
    inherited: 'Part du nouveau',
    entered: 'Entré (dans le nouveau)',
    same: 'Même quartier',
    yes: 'oui',
    no: 'non',
    population: (period: string) => `Habitants ${period}`,
    none: 'aucun',
  },
  name: (name: string, code: string) => `${name} (${code})`,
  passage: (old: string, heir: string) => `De ${old} à ${heir}`,
  shares: (kept: string, left: string, inherited: string, entered: string) =>
    `${kept} de la surface de 2015 est gardé par cet héritier et ${left} sort des quartiers prioritaires. Cette part fait ` +
    `${inherited} du quartier de 2024, où ${entered} est entré.`,
  isSame: 'C’est le même quartier\u00a0: la série continue, après une coupure visible.',
  isNew: (name: string) =>
    `${name} est nouveau\u00a0: aucun quartier de 2015 n’en fait partie. Ses chiffres commencent en 2024.`,
  isGone: (name: string) => `Aucun quartier de 2024 ne reprend ${name}.`,
  openOld: 'Fiche du quartier de 2015',
  openHeir: 'Fiche du quartier de 2024',
  openOf: (action: string, name: string) => `${action}\u00a0: ${name}`,
  series: 'Ce que disent les deux séries',
  chart: (label: string, unit: string) => `${label}, ${unit}`,
  before: 'périmètre 2015',
  after: 'périmètre 2024',
  editions: 'éd.\u00a0: édition de l’Insee, l’année observée n’est pas précisée.',
  chartLabel: (label: string, before: string, after: string) =>
    `${label}. Périmètre de 2015\u00a0: ${before}. Périmètre de 2024\u00a0: ${after}.`,
  at: (value: string, when: string) => `${value} ${when}`,
  values: 'Les mêmes valeurs en tableau',
  indicator: 'Indicateur',
  perimeter: 'Périmètre',
  period: 'Période',
  value: 'Valeur',
  sources: (titles: string) => `Sources\u00a0: ${titles}.`,
} as const;
