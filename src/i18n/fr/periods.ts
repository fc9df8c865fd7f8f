import { plural } from '../format.ts';
import type { PeriodKind } from '../../domain/period.ts';

/** All that the view of time says, but its sentences. */
export const PERIODS_FR = {
  maps: 'Une carte par période',
  frozen:
    'Mêmes classes pour toutes les périodes\u00a0: une couleur garde son sens. Choisir une carte montre cette période.',
  frozenCircles: 'Même échelle de cercles pour toutes les périodes. Choisir une carte montre cette période.',
  kinds: {
    year: 'Années observées',
    quarter: 'Trimestres observés',
    edition: 'Éditions (année observée non précisée par la source)',
  } satisfies Readonly<Record<PeriodKind, string>>,
  leftOut: (count: number) =>
    `${count} ${plural(count, 'autre période se choisit', 'autres périodes se choisissent')} dans la liste des périodes.`,
  whole: (value: string) => `Agglomération\u00a0: ${value}`,
  chart: 'D’une période à l’autre',
  chartLabel: (what: string, indicator: string) =>
    `D’une période à l’autre\u00a0: ${indicator}. ${what} Les valeurs sont dans le tableau.`,
  pick: 'Choisir un territoire dans le tableau ou par la recherche le met sur le graphique.',
  whiskers: 'Trait vertical\u00a0: intervalle à 95\u202f%.',
  ownScale: 'Échelle propre à ce qui est montré, depuis zéro.',
  lineRule: 'Une ligne ne relie que des périodes comparables.',
  noLine: 'Aucune ligne\u00a0: ',
  alone: (periods: string) => `Point isolé (${periods})\u00a0: `,
  onlyOne: 'Une seule période est publiée à ce niveau.',
  milestones: (programmes: readonly string[]) =>
    `Repères, sans qu’un lien de cause soit établi\u00a0: ${programmes.join('\u202f; ')}.`,
  lastKnown: (value: string, period: string) => `${value} (${period})`,
  years: (start: number, end: number | null) => (end === null ? String(start) : `${start}-${end}`),
  table: 'Toutes les périodes',
  caption: (indicator: string, unit: string) => `${indicator}, ${unit}`,
  margin: (text: string) => `±\u202f${text}`,
  marginNote: '±\u00a0: demi-largeur de l’intervalle à 95\u202f%, où elle dépasse l’arrondi affiché.',
  territory: 'Territoire',
} as const;
