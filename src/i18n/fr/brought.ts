import { plural } from '../format.ts';

/** What is said of the rows that a visitor brought, wherever they are shown. */
export const BROUGHT_FR = {
  mark: 'de votre fichier',
  title: 'Votre fichier',
  shown: (count: string, many: number, one: string, some: string, file: string) =>
    `Avec le registre\u00a0: ${count} ${plural(many, one, some)} de votre fichier «\u00a0${file}\u00a0».`,
  onlyHere: 'Sur cet appareil seulement\u00a0: rien n’a été envoyé.',
  kept: 'Gardé sur cet appareil.',
  refused: (count: number) =>
    `${count} ${plural(count, 'ligne gardée n’est plus acceptée', 'lignes gardées ne sont plus acceptées')}\u00a0: le registre publié a changé.`,
  failed: 'Les lignes gardées sur cet appareil n’ont pas pu être relues.',
  forgetAll: 'Oublier les lignes de mon fichier',
  forgotten: 'Vos lignes sont oubliées\u00a0: il n’en reste rien sur cet appareil.',
} as const;
