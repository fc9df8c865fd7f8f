import { plural } from '../format.ts';
import type { NotSurrounded } from '../../state/register/around.ts';

/** All that the view of before and after says, but its sentences. Fetched with it. */
export const AROUND_FR = {
  programme: 'Programme',
  level: 'Territoires',
  territory: 'Territoire',
  band: 'programme',
  noProgramme: 'Le registre ne connaît les années d’aucun programme.',
  noIris: 'Le registre ne connaît pas les IRIS. Choisissez les communes ou les quartiers.',
  cause: 'Ce qui a lieu en même temps n’est pas une cause.',
  caution:
    'Ces chiffres disent ce qui a changé pendant ces années, jamais pourquoi. Un programme parmi d’autres, une crise, des départs et des arrivées d’habitants ont lieu en même temps\u202f; personne n’a mesuré ici ce qui se serait passé sans lui.',
  title: (programme: string, place: string) => `${programme}\u00a0: ${place}`,
  years: (years: string) => `Années du programme\u00a0: ${years}.`,
  open: 'Fin non précisée\u00a0: «\u00a0après\u00a0» est le dernier chiffre connu, encore pendant le programme.',
  found: (known: number, all: number) =>
    known === 0
      ? `Aucun des ${all} indicateurs de ce niveau n’a de chiffre de part et d’autre du début du programme.`
      : `${known} ${plural(known, 'indicateur', 'indicateurs')} sur ${all} ${plural(known, 'a', 'ont')} un chiffre avant et un chiffre après, ou pendant.`,
  charts: 'Le long des années',
  chartsNote:
    'Trait plein\u00a0: le territoire. Tirets\u00a0: l’agglomération, sauf pour un nombre. Bande grise\u00a0: les années du programme. Trait vertical, et ± dans le tableau\u00a0: intervalle à 95\u202f%. Une ligne ne relie que des périodes comparables\u202f; les deux points entourés sont ceux du tableau.',
  chartLabel: (indicator: string, told: string) => `${indicator}. ${told}`,
  table: 'Avant et après, indicateur par indicateur',
  caption: (place: string, years: string) => `${place}, programme de ${years}`,
  columns: {
    indicator: 'Indicateur',
    before: 'Avant, ou la première année',
    during: 'Pendant',
    after: 'Après, ou la dernière année',
    change: 'Changement du chiffre',
    gapBefore: 'Écart à l’agglomération, avant',
    gapAfter: 'Écart à l’agglomération, après',
    verdict: 'Changement de l’écart',
  },
  at: (figure: string, period: string) => `${figure} (${period})`,
  stillDuring: 'encore pendant',
  noDuring: 'aucun chiffre',
  relative: (change: string, relative: string) => `${change}, soit ${relative}`,
  margin: (change: string, margin: string) => `${change} (±\u202f${margin})`,
  within: 'pas de changement significatif',
  none: '—',
  left: 'Ce qui ne peut pas être mis avant et après',
  reasons: {
    editions: 'Une édition ne dit pas l’année observée\u00a0: elle n’est ni avant, ni après',
    noneBefore: 'Aucun chiffre annuel la première année du programme ou avant elle',
    noneAfter: 'Aucun chiffre annuel après la première année du programme',
  } satisfies Readonly<Record<NotSurrounded['why'], string>>,
  reason: (reason: string, list: string) => `${reason}\u00a0: ${list}.`,
  source: 'Source',
  sourceOf: (indicator: string) => `Source\u00a0: ${indicator}`,
  sources: (list: string) => `Sources\u00a0: ${list}.`,
  told: (before: string, after: string) => `Avant\u00a0: ${before}\u202f; après\u00a0: ${after}`,
  toldDuring: (before: string, after: string) =>
    `Avant\u00a0: ${before}\u202f; dernier chiffre, encore pendant\u00a0: ${after}`,
  take: {
    title: (programme: string, place: string) => `Avant et après ${programme}, ${place}`,
    beforePeriod: 'Période avant',
    afterPeriod: 'Période après',
    stage: 'Place du second chiffre',
    stages: { after: 'après le programme, ou sa dernière année', during: 'encore pendant le programme' },
    relative: 'Changement relatif',
    margin: 'Marge du changement à 95\u202f%',
    change: 'Changement',
    gapBefore: 'Écart avant',
    gapAfter: 'Écart après',
    gapChange: 'Changement de l’écart',
    gapMargin: 'Marge du changement de l’écart à 95\u202f%',
    verdict: 'Verdict sur l’écart',
    why: 'Pourquoi il n’y en a pas',
  },
} as const;
