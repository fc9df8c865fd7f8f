import type { Voice } from '../../domain/register.ts';
import type { AnswerState } from '../../state/register/grid.ts';
import type { NeedState } from '../../state/register/gridCounts.ts';
import type { NoNeed } from '../../state/register/needs.ts';
import { plural } from '../format.ts';

/** The words of each need: in a cell, and in the legend. */
export const NEED_TEXTS: Readonly<Record<NeedState, { readonly short: string; readonly legend: string }>> = {
  strong: {
    short: 'besoin fort',
    legend:
      'Besoin fort\u00a0: plus en difficulté que la référence d’au moins un dixième, même une fois la marge d’incertitude retirée',
  },
  moderate: {
    short: 'besoin modéré',
    legend:
      'Besoin modéré\u00a0: plus en difficulté que la référence, à coup sûr, mais de moins d’un dixième',
  },
  weak: {
    short: 'besoin faible',
    legend: 'Besoin faible\u00a0: rien ne dit que la difficulté soit plus grande que celle de la référence',
  },
  unknown: {
    short: 'besoin inconnu',
    legend: 'Besoin inconnu\u00a0: aucun chiffre ne permet de le dire',
  },
};

const many = (count: number, one: string, some: string) => `${count} ${plural(count, one, some)}`;

/** The words of each answer: in a cell, with how many actions, and in the legend. */
export const ANSWER_TEXTS: Readonly<
  Record<AnswerState, { readonly short: (count: number) => string; readonly legend: string }>
> = {
  located: {
    short: (count) => `${many(count, 'action', 'actions')} ici`,
    legend: 'Une action au moins est localisée ici, et ici seulement',
  },
  shared: {
    short: (count) => many(count, 'partagée', 'partagées'),
    legend: 'Une action au moins est partagée avec d’autres territoires',
  },
  inCommune: {
    short: (count) => `${count} dans la commune`,
    legend: 'Connue dans la commune ou autour, sans savoir si elle est dans le quartier',
  },
  contract: {
    short: (count) => `${count} au contrat seulement`,
    legend: 'Connue pour tout le contrat seulement\u00a0: on ne sait pas où',
  },
  unknown: {
    short: (count) => many(count, 'de lieu inconnu', 'de lieu inconnu'),
    legend: 'Connue sans aucun lieu',
  },
  none: {
    short: () => 'aucune recensée',
    legend: 'Aucune action du thème recensée pour ce territoire. Cela ne prouve pas que rien n’y est fait.',
  },
  noActionData: {
    short: () => 'aucune donnée',
    legend:
      'Aucune donnée d’action\u00a0: le registre n’en tient aucune pour ce thème, rien ne peut en être dit',
  },
};

/** Why needs are not known, in the legend. */
export const NO_NEED_LEGEND: Readonly<Record<NoNeed['why'], string>> = {
  noIndicator: 'aucun indicateur ne dit ce besoin à ce niveau',
  noPeriod: 'aucun chiffre jusqu’à la fin de la période choisie',
  noReference: 'aucune référence de même définition et de même période',
  noMargin: 'la marge du chiffre n’est pas connue',
  absent: 'le chiffre du territoire est absent',
};

/** Who expressed a need. */
export const VOICE_TEXTS: Readonly<Record<Voice, string>> = {
  'conseil-citoyen': 'conseil citoyen',
  'diagnostic-en-marchant': 'diagnostic en marchant',
  enquete: 'enquête',
  'comite-de-pilotage': 'comité de pilotage',
};

/** All that the grid of needs and answers says. Fetched with it. */
export const NEED_GRID_FR = {
  title: (count: number, all: string) => {
    const found = count === 0 ? 'Aucune zone blanche' : many(count, 'zone blanche', 'zones blanches');
    return `${found} parmi les ${all}`;
  },
  blank: 'zone blanche',
  rule: 'Zone blanche\u00a0: besoin fort, et aucune action recensée localisée ici, ni seule ni partagée.',
  recorded:
    '«\u00a0Aucune action recensée\u00a0» ne veut pas dire «\u00a0aucune action\u00a0»\u00a0: le registre ne tient que ce qui est publié.',
  contract:
    'Une action connue pour tout le contrat ne lève aucune zone blanche et n’en prouve aucune\u00a0: on ne sait pas où elle a lieu.',
  filtered:
    'Des filtres sont posés\u00a0: seules les actions qu’ils gardent comptent ici comme réponse. Enlevez-les pour lire toutes les zones blanches.',
  unknownCells: (unknown: string, all: string, reasons: string) =>
    `Le besoin est inconnu dans ${unknown} cases sur ${all}\u00a0: ${reasons}.`,
  list: 'Les zones blanches, par thème',
  open: (name: string, theme: string) => `${name}\u00a0: ouvrir ${theme}`,
  level: 'Territoires',
  onlyBlanks: 'Zones blanches seulement',
  noneToShow:
    'Aucune zone blanche à montrer avec ces choix. Décochez «\u00a0Zones blanches seulement\u00a0».',
  territory: 'Territoire',
  theme: 'Thème',
  need: 'Besoin',
  answer: 'Réponse',
  caption:
    'Une ligne par territoire, une colonne par thème. Dans chaque case, le besoin en haut, la réponse en bas.',
  keys: 'Les flèches vont d’une case à l’autre\u202f; Entrée ouvre le détail.',
  option: (name: string, blanks: number) =>
    blanks === 0 ? name : `${name}\u00a0: ${many(blanks, 'zone blanche', 'zones blanches')}`,
  captionOfOne: 'Une ligne par thème\u00a0: le besoin, la réponse. Un bouton ouvre le détail.',
  noIndicator: 'sans indicateur à ce niveau',
  header: (indicator: string, period: string) => `${indicator}, ${period}`,
  ofSamePlace: 'chiffre de 2015',
  expressed: (count: number) => many(count, 'besoin exprimé', 'besoins exprimés'),
  legend: {
    title: 'Légende',
    need: 'Le besoin',
    answer: 'La réponse la plus proche recensée',
    blank: 'Zone blanche\u00a0: besoin fort, aucune action recensée localisée ici',
    cells: (count: string, value: number) => `${count} ${plural(value, 'case', 'cases')}`,
    why: (reason: string, count: string) => `${reason} (${count})`,
  },
  detail: {
    close: 'Fermer le détail',
    title: (theme: string, name: string) => `${theme}\u00a0: ${name}`,
    indicator: 'Indicateur',
    figure: 'Chiffre',
    reference: 'Référence',
    gap: 'Écart',
    margin: (margin: string) => `marge à 95\u202f%\u00a0: ±\u202f${margin}`,
    strength: 'Force du besoin',
    ofSamePlace: (name: string) =>
      `Ce chiffre est celui du quartier de 2015 «\u00a0${name}\u00a0», qui est le même lieu (95\u202f% de la surface dans les deux sens).`,
    alone: (figure: string) => `Le chiffre seul, sans écart\u00a0: ${figure}.`,
    source: 'D’où vient ce chiffre\u202f?',
    relations: {
      located: 'Localisées ici, et ici seulement',
      shared: 'Partagées avec d’autres territoires, sans répartition connue',
      inCommune: 'Dans la commune ou autour, sans plus de précision',
      contract: 'Connues pour tout le contrat seulement',
      unknown: 'Sans lieu connu',
    },
    noAction: 'Aucune action du thème n’est recensée pour ce territoire.',
    noActionData:
      'Le registre ne tient aucune action de ce thème, ou aucune que les filtres gardent\u00a0: rien ne peut être dit de la réponse.',
    relation: (text: string, count: string) => `${text}\u00a0: ${count}`,
    more: 'Toutes les actions de ce thème, dans la liste',
    expressed: 'Besoins exprimés par les habitants et l’expertise locale',
    noExpressed: 'Aucun n’est publié pour ce thème et ce territoire.',
    voice: (who: string, year: number) => `${who}, ${year}`,
    count: (count: string, value: number) => `${count} ${plural(value, 'personne', 'personnes')}`,
    around: 'Avant et après les programmes, dans ce territoire',
    sheet: 'Tous les chiffres du territoire',
  },
  sentence: {
    blank: (short: string) => `Zone blanche\u00a0: besoin fort, ${short}.`,
    told: (need: string, answer: string) => `${need}, ${answer}.`,
    none: 'aucune action recensée localisée ici',
    located: (count: number) => `${many(count, 'action localisée', 'actions localisées')} ici`,
    shared: (count: number) =>
      `${many(count, 'action partagée', 'actions partagées')} avec d’autres territoires`,
    inCommune: (count: number) =>
      `${many(count, 'action recensée', 'actions recensées')} dans la commune ou autour`,
    contract: (count: number) =>
      `${many(count, 'action connue', 'actions connues')} pour tout le contrat seulement`,
    unknown: (count: number) => `${many(count, 'action recensée', 'actions recensées')} sans lieu connu`,
    noActionData: 'aucune donnée d’action',
  },
  noNeed: {
    noIndicator: 'Aucun indicateur de l’atlas ne dit ce besoin à ce niveau.',
    noPeriod: (indicator: string) =>
      `${indicator}\u00a0: aucun chiffre jusqu’à la fin de la période choisie.`,
    noReferenceOfCommune: (indicator: string) =>
      `${indicator}\u00a0: l’agglomération n’a pas de chiffre de même définition et de même période. Sans écart, la force du besoin n’est pas connue.`,
    noReferenceOfQuarter: (indicator: string) =>
      `${indicator}\u00a0: ni l’agglomération ni la médiane des QPV de France n’ont de chiffre de la même édition. Sans écart, la force du besoin n’est pas connue.`,
    noMargin: (indicator: string) =>
      `${indicator}\u00a0: la marge de ce chiffre n’est pas connue. Rien ne dit si l’écart est sûr.`,
    absent: (indicator: string, when: string, absence: string) =>
      `${indicator}, ${when}\u00a0: ${absence}. La force du besoin n’est pas connue.`,
  },
  contribute: {
    title: 'Contribuer un besoin exprimé par des habitants',
    none: 'Aucun besoin exprimé par des habitants ou par l’expertise locale n’est encore publié. La grille ne dit donc que les chiffres\u00a0: elle n’entend personne.',
    some: (count: string, value: number) =>
      `${count} ${plural(value, 'besoin exprimé est montré', 'besoins exprimés sont montrés')} à côté des chiffres. Un besoin exprimé ne change ni la force du besoin ni une zone blanche.`,
    how: 'Un conseil citoyen, un diagnostic en marchant, une enquête ou un comité de pilotage peut en ajouter\u00a0: une ligne par besoin dans la table data/needs.csv, avec ces colonnes.',
    caption: 'Les colonnes de data/needs.csv',
    column: 'Colonne',
    holds: 'Ce qu’elle contient',
    columns: {
      id: 'un identifiant unique, en minuscules',
      theme: 'l’identifiant d’un thème de cette grille',
      territories: 'les codes des communes ou des quartiers, séparés par un point-virgule',
      year: 'l’année où le besoin a été exprimé',
      expressedBy: (voices: string) => `qui l’a exprimé\u00a0: ${voices}`,
      wording: 'le besoin, dans les mots de ceux qui l’expriment',
      count: 'combien de personnes l’ont exprimé, vide si ce n’est pas connu',
      source: 'l’identifiant de la carte de sa source',
    },
    themes: (list: string) => `Identifiants des thèmes\u00a0: ${list}.`,
    bring:
      'Vous pouvez aussi ouvrir un tableau sur cet appareil et le voir dans la grille, sans rien envoyer.',
    bringLink: 'Ouvrir mon tableau',
  },
  take: {
    title: (level: string) => `Besoin et réponse (${level})`,
    columns: {
      code: 'Code',
      territory: 'Territoire',
      theme: 'Thème',
      strength: 'Force du besoin',
      why: 'Pourquoi il est inconnu',
      indicator: 'Indicateur',
      period: 'Période',
      of: 'Territoire du chiffre',
      value: 'Valeur',
      unit: 'Unité',
      reference: 'Référence',
      referenceValue: 'Valeur de la référence',
      gap: 'Écart',
      gapUnit: 'Unité de l’écart',
      margin: 'Marge de l’écart à 95\u202f%',
      answer: 'Réponse la plus proche recensée',
      blank: 'Zone blanche',
      expressed: 'Besoins exprimés',
    },
    yes: 'oui',
    no: 'non',
  },
} as const;
