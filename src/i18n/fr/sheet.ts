import { plural } from '../format.ts';

/** All that the sheet of a territory says. Fetched with it. */
export const SHEET_FR = {
  close: 'Fermer la fiche',
  fold: 'Réduire la fiche',
  unfold: 'Déplier la fiche',
  compare: 'Comparer',
  compared: (count: number) =>
    count === 0 ? '' : `${count} ${plural(count, 'territoire choisi', 'territoires choisis')}`,
  compareFull: (most: number) => `${most} territoires au plus\u00a0: retirez-en un d’abord.`,
  seeCompared: 'Voir la comparaison',
  kind: (kind: string, code: string) => `${kind}, code ${code}`,
  commune: (name: string) => `Commune\u00a0: ${name}`,
  wholeCommune: 'L’Insee ne découpe pas cette commune\u00a0: elle forme un seul IRIS.',
  within: 'Communes du quartier (part de sa surface)',
  outside: (agglomeration: string) => `hors de l’agglomération (${agglomeration})`,
  straddles:
    'Les chiffres de ce quartier comptent tous ses habitants, y compris ceux qui vivent hors de l’agglomération.',
  heritage: {
    heirs: 'Repris en 2024 par',
    ancestors: 'Héritier d’un périmètre de 2015',
    shares: (name: string, kept: string, inherited: string) =>
      `${name}\u00a0: ${kept} de la surface de 2015, ${inherited} de celle de 2024.`,
    noHeir: 'Aucun quartier de 2024 ne reprend ce périmètre.',
    noAncestor: 'Quartier nouveau\u00a0: aucun périmètre de 2015 n’en fait partie.',
    open: 'Voir sa fiche',
    openOf: (name: string) => `Voir sa fiche\u00a0: ${name}`,
  },
  period: 'Période',
  value: 'Valeur',
  gap: 'Écart à l’agglomération',
  allPeriods: (count: number) => `Toutes les périodes (${count})`,
  editionGap: 'année observée non précisée\u00a0: pas d’écart',
  noReference: (reason: string) => `pas d’écart, valeur de l’agglomération\u00a0: ${reason}`,
  source: 'Définition et source',
  sourceOf: (indicator: string) => `Définition et source\u00a0: ${indicator}`,
  show: 'Voir sur la carte',
  showOf: (indicator: string) => `Voir sur la carte\u00a0: ${indicator}`,
} as const;
