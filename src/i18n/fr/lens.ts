import type { Lens } from '../../state/lens.ts';

/** The words of a lens: in the menu, and what it answers, in one sentence. */
export interface LensText {
  readonly label: string;
  readonly answers: string;
}

export const LENS_TEXTS: Readonly<Record<Lens, LensText>> = {
  trajectory: {
    label: 'Écart et trajectoire',
    answers: 'Qui est le plus loin de l’agglomération, qui rattrape, qui décroche\u202f?',
  },
  values: {
    label: 'Valeurs',
    answers: 'Combien, où, à chaque période\u202f?',
  },
  access: {
    label: 'Accès aux services',
    answers: 'Quels services à pied, pour combien d’habitants\u202f?',
  },
  periods: {
    label: 'Dans le temps',
    answers: 'Qu’est-ce qui a changé, d’une période à l’autre\u202f?',
  },
  compare: {
    label: 'Comparer',
    answers: 'En quoi ces territoires diffèrent-ils\u202f?',
  },
  priorities: {
    label: 'Priorités',
    answers: 'Où agir d’abord, quel que soit le poids donné à chaque indicateur\u202f?',
  },
  cross: {
    label: 'Croiser deux indicateurs',
    answers: 'Quels territoires sont en difficulté pour deux indicateurs à la fois\u202f?',
  },
  perimeters: {
    label: 'Périmètres 2015 / 2024',
    answers: 'Que sont devenus les quartiers de 2015\u202f?',
  },
  twins: {
    label: 'Quartiers jumeaux',
    answers: 'Que deviennent les quartiers semblables\u202f?',
  },
  actions: {
    label: 'Actions',
    answers: 'Quelles actions publiques, par qui, pour combien, où\u202f?',
  },
  near: {
    label: 'Près de chez moi',
    answers: 'Ce lieu est-il dans un quartier prioritaire, et qu’y a-t-il à pied\u202f?',
  },
  bring: {
    label: 'Importer un tableau',
    answers: 'Que disent vos propres actions et vos propres besoins, avec le registre\u202f?',
  },
};
