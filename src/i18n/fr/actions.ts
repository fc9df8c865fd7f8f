import type { ActionStatus, LocationGrade } from '../../domain/action.ts';
import type { FlowStage } from '../../stats/register/flows.ts';
import type { CoverageMeasure } from '../../stats/register/coverageMeasure.ts';
import type { ActionTab } from '../../state/actionChoices.ts';
import { plural } from '../format.ts';

/** The words of a picture of the register: in the menu, and what it shows, in one sentence. */
interface TabText {
  readonly label: string;
  readonly shows: string;
}

export const ACTION_TAB_TEXTS: Readonly<Record<ActionTab, TabText>> = {
  map: { label: 'Carte', shows: 'Quelles actions, dans quels territoires' },
  grid: { label: 'Besoin et réponse', shows: 'Où le besoin est fort et la réponse mince' },
  timeline: { label: 'Frise', shows: 'Les programmes dans le temps' },
  around: { label: 'Avant, après', shows: 'Les chiffres autour des années d’un programme' },
  flows: { label: 'Flux d’argent', shows: 'Du partenaire au territoire' },
  list: { label: 'Liste', shows: 'Toutes les actions' },
};

/** All that the frame of the views of actions says. Fetched with them. */
export const ACTIONS_FR = {
  none: 'Cet atlas n’a pas encore de registre d’actions.',
  tabs: 'Vues des actions',
  filters: 'Filtrer les actions',
  all: { programme: 'Tous les programmes', theme: 'Tous les thèmes', partner: 'Tous les partenaires' },
  programme: 'Programme',
  theme: 'Thème',
  partner: 'Partenaire',
  from: 'De',
  to: 'À',
  anyYear: 'Toutes les années',
  reset: 'Enlever les filtres',
  unusable: (list: string) => `L’adresse demande ce que le registre ne connaît pas\u00a0: ${list}.`,
  unusableItem: (parameter: string, value: string) => `${parameter}=${value}`,
  notLocated: (actions: string, value: number, euros: string) =>
    `${actions} ${plural(value, 'action n’est localisée', 'actions ne sont localisées')} nulle part plus finement que le contrat (${euros}).`,
  totals: {
    title: 'Ce que le registre recense',
    located: 'Localisées dans un seul territoire',
    shared: 'Partagées entre plusieurs territoires, sans répartition connue',
    notLocated: 'Non localisées\u00a0: connues pour tout le contrat seulement',
    total: 'Total',
    columns: {
      place: 'Localisation',
      actions: 'Actions',
      euros: 'Euros',
      posts: 'Postes',
      unpublished: 'Sans montant publié',
    },
    caption:
      'Chaque action est comptée une fois\u00a0: localisées, partagées et non localisées font le total, au centime près.',
    mostly: (share: string) =>
      `${share} des actions retenues ne sont pas localisées plus finement que le contrat entier\u00a0: les cartes et les grilles ne les montrent dans aucun territoire.`,
    undated: (count: string, value: number) =>
      `${count} ${plural(value, 'action sans année connue n’est', 'actions sans année connue ne sont')} dans aucune période.`,
    inEnvelopes: (count: string, value: number) =>
      `${count} ${plural(value, 'action est comprise', 'actions sont comprises')} dans le montant d’une autre\u00a0: ${plural(value, 'elle n’y est pas ajoutée', 'elles n’y sont pas ajoutées')}.`,
    unpublished: (count: string, value: number) =>
      `${count} ${plural(value, 'action n’a', 'actions n’ont')} pas de montant publié\u00a0: ce n’est pas zéro euro.`,
  },
  list: {
    title: (count: string, value: number) => `${count} ${plural(value, 'action', 'actions')}`,
    search: 'Chercher dans les actions',
    searchHelp: 'Titre, porteur, partenaire, programme, thème ou lieu',
    none: 'Aucune action ne correspond. Enlevez un filtre ou un mot.',
    caption:
      'Un bouton par action ouvre sa fiche. Une action sans montant publié n’est pas une action à zéro euro.',
    columns: { title: 'Action', beneficiary: 'Porteur', years: 'Années', amount: 'Montant' },
    place: 'Où',
    more: (count: string) => `Montrer les ${count} suivantes`,
    shown: (shown: string, all: string) => `${shown} sur ${all} montrées`,
    unpublished: 'non publié',
    noYear: 'années non connues',
    since: (year: number) => `depuis ${year}`,
    until: (year: number) => `jusqu’en ${year}`,
    during: (from: number, to: number) => `${from} à ${to}`,
    wholeContract: 'tout le contrat',
    unknownPlace: 'lieu non connu',
  },
  sheet: {
    close: 'Fermer la fiche de l’action',
    id: 'Identifiant',
    startYear: 'Première année',
    endYear: 'Dernière année',
    programme: 'Programme',
    theme: 'Thème',
    beneficiary: 'Porteur',
    funders: 'Financeurs',
    amount: 'Montant',
    note: 'Précision',
    years: 'Années',
    place: 'Où',
    posts: 'Postes',
    jobs: 'Personnes au travail',
    reached: 'Habitants touchés',
    status: 'État',
    source: 'Source',
    obtained: (licence: string) => `Licence\u00a0: ${licence}`,
    parent: 'Comprise dans le montant de',
    children: 'Comprend',
    added: 'Ce montant n’est pas ajouté à celui qui le comprend.',
    statuses: {
      planned: 'prévue',
      underway: 'en cours',
      completed: 'achevée',
      abandoned: 'abandonnée',
    } satisfies Readonly<Record<ActionStatus, string>>,
    funder: (name: string, euros: string) => `${name}\u00a0: ${euros}`,
    grades: {
      address: 'à une adresse',
      neighbourhoods: 'dans les quartiers nommés',
      communes: 'dans les communes nommées',
      contract: 'connue pour tout le contrat seulement',
      unknown: 'lieu non connu',
    } satisfies Readonly<Record<LocationGrade, string>>,
  },
  timeline: {
    title: 'Les programmes dans le temps',
    help: 'Le nom d’un programme ne garde que ses actions dans toutes les vues\u202f; «\u00a0Ses années\u00a0» ne garde que les actions de ses années.',
    partners: (list: string) => `Partenaires\u00a0: ${list}`,
    actions: (count: string, value: number) =>
      value === 0
        ? 'aucune action au registre'
        : `${count} ${plural(value, 'action au registre', 'actions au registre')}`,
    steps: 'Étapes',
    undated: 'date non connue',
    years: 'Ses années',
    yearsOf: (title: string) => `Ses années\u00a0: ne garder que celles de ${title}`,
    kept: 'Gardé seul. Enlever ce filtre',
    noEnd: 'fin non précisée',
    noYears: 'années non connues',
    bar: (title: string, years: string) => `${title}\u00a0: ${years}`,
    note: 'Une frise dit ce qui avait lieu, pas ce qui a changé un chiffre.',
    none: 'Le registre ne nomme aucun programme.',
  },
  flows: {
    title: 'D’où vient l’argent publié, où va-t-il',
    picture: (euros: string) =>
      `Flux de ${euros}, du partenaire au programme, au thème et au territoire. Le tableau dit les mêmes montants.`,
    none: 'Aucun montant n’est publié pour les actions retenues.',
    notice:
      'Seuls les montants publiés circulent ici. Quand plusieurs partenaires paient sans répartition connue, ils restent ensemble\u202f; quand plusieurs territoires se partagent un montant, ils restent ensemble.',
    stages: {
      partners: 'Partenaires',
      programme: 'Programme',
      theme: 'Thème',
      territories: 'Territoires',
    } satisfies Readonly<Record<FlowStage, string>>,
    together: (names: string) => `ensemble\u00a0: ${names}`,
    noPartner: 'partenaire non connu',
    nowhere: 'non localisé (contrat entier)',
    others: (names: string, count: string) => `${names} et ${count} autres`,
    caption: 'Chaque étape fait le même total.',
    columns: { from: 'De', to: 'Vers', euros: 'Euros', actions: 'Actions' },
    link: (from: string, to: string, euros: string) => `${from} → ${to}\u00a0: ${euros}`,
  },
  map: {
    level: 'Territoires',
    measure: 'Mesure',
    measures: {
      actions: 'Nombre d’actions',
      euros: 'Euros publiés',
      perInhabitant: 'Euros publiés par habitant',
      posts: 'Postes',
    } satisfies Readonly<Record<CoverageMeasure, string>>,
    noIris: 'Aucune action n’est connue par IRIS. Choisissez les communes ou les quartiers.',
    title: (measure: string, level: string) => `${measure}, par territoire (${level})`,
    label: (measure: string, recorded: number, all: number, many: string) =>
      `Carte\u00a0: ${measure}. ${recorded} ${many} sur ${all} ont au moins une action localisée ou partagée.`,
    legend: 'Légende',
    filled: 'Disque plein\u00a0: localisé dans ce seul territoire',
    hollow:
      'Cercle en pointillé\u00a0: partagé avec d’autres territoires, montré entier dans chacun, jamais réparti',
    noCircle: 'Sans cercle\u00a0: rien de recensé ici. Cela ne veut pas dire que rien n’est fait.',
    scale: (largest: string) => `Le plus grand cercle vaut ${largest}. L’aire est proportionnelle.`,
    classes: [
      'moins de 10\u202f€ par habitant',
      '10 à 100\u202f€ par habitant',
      '100 à 1\u202f000\u202f€ par habitant',
      '1\u202f000\u202f€ par habitant ou plus',
    ],
    noAmount: 'aucun montant publié pour ce seul territoire',
    perInhabitantNote:
      'Seuls comptent les montants localisés dans le territoire seul, sur toutes les années retenues, rapportés à sa dernière population connue. Un montant partagé n’a pas de répartition connue\u00a0: il n’est ajouté nulle part.',
    columns: {
      located: 'Actions localisées ici seulement',
      shared: 'Actions partagées',
      inCommune: 'Actions de la commune',
      euros: 'Euros localisés ici',
      sharedEuros: 'Euros partagés, entiers',
      perInhabitant: 'Euros par habitant',
      posts: 'Postes localisés ici',
    },
    caption:
      'Les colonnes ne s’additionnent pas d’un territoire à l’autre\u00a0: une action partagée est écrite entière dans chacun des siens.',
    table: 'Le tableau de la carte',
    told: (name: string, located: string, shared: string) =>
      `${name}\u00a0: ${located} ici seulement, ${shared} partagées avec d’autres territoires`,
    perInhabitantTold: (name: string, text: string) => `${name}\u00a0: ${text}`,
  },
} as const;
