import { plural } from '../format.ts';

/** All that the view of territories side by side says, but its sentences. */
export const COMPARE_FR = {
  title: 'Comparer des territoires',
  chosen: (count: number, most: number) =>
    count === 0
      ? `Aucun territoire choisi, ${most} au plus.`
      : `${count} ${plural(count, 'territoire choisi', 'territoires choisis')} sur ${most}.`,
  full: (name: string, most: number) =>
    `${name} n’a pas été ajouté\u00a0: ${most} territoires au plus. Retirez-en un d’abord.`,
  empty: 'Choisissez deux territoires ou plus, de tout niveau, pour les voir côte à côte.',
  howTo:
    'Dans la liste ou sur la carte ci-dessous, par la recherche en haut de la page, ou par le bouton «\u00a0Comparer\u00a0» ' +
    'de la fiche d’un territoire. L’adresse de la page garde votre choix.',
  propose: (names: string) => `Comparer ${names}`,
  picker: 'Ajouter un territoire',
  level: 'Niveau à ajouter',
  territory: 'Territoire à ajouter',
  add: 'Ajouter',
  list: (count: number) => `Cocher dans la liste (${count})`,
  map: (level: string) =>
    `Carte des territoires à ajouter\u00a0: ${level}. Les mêmes sont à cocher dans la liste.`,
  mapHelp: 'Un clic ajoute le territoire, ou le retire.',
  sheet: 'Fiche',
  sheetOf: (name: string) => `Fiche\u00a0: ${name}`,
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer ${name} de la comparaison`,
  themes: 'Choisir les thèmes',
  commonOnly: 'Seulement les indicateurs communs',
  nothing: 'Aucun indicateur ne correspond à ces choix.',
  caption: 'Valeurs par indicateur et par territoire',
  gapHelp:
    'L’écart est mesuré à l’agglomération, à la même période\u202f; sans valeur de même ' +
    'définition et de même période, il n’y a pas d’écart.',
  indicator: 'Indicateur',
  agglomeration: 'Agglomération',
  scale: 'Sur une même échelle',
  scaleHelp: (withReference: string) =>
    `Sur chaque échelle\u00a0: une lettre par territoire, un trait fin par territoire du même niveau${withReference}.`,
  scaleReference: ', un trait pointillé pour l’agglomération',
  gap: (gap: string) => `écart\u00a0: ${gap}`,
  since: (standing: string, since: string) => `depuis ${since}\u00a0: ${standing}`,
  notAtLevel: 'pas à ce niveau',
  source: 'Définition et source',
  sourceOf: (indicator: string) => `Définition et source\u00a0: ${indicator}`,
  failed: 'Les chiffres de ce niveau n’ont pas pu être chargés.',
} as const;
