import type { FloatingCatchment, WalkingEngine } from '../../domain/access.ts';
import type { AccessMeasure } from '../../state/access/measures.ts';
import { plural } from '../format.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** What a measure is called in the menu and in titles. */
const MEASURES: Readonly<Record<AccessMeasure, string>> = {
  share: 'Habitants à portée de marche',
  median: 'Temps de marche (médiane)',
  basket: 'Services du panier à portée',
  supply: 'Équipements pour 1\u202f000 habitants',
  apl: 'Accessibilité aux soins (APL, DREES)',
  floating: 'Offre partagée (2SFCA)',
};

const ENGINES: Readonly<Record<WalkingEngine, string>> = {
  direct: 'Vol d’oiseau corrigé',
  network: 'Réseau piéton',
};

type Shared = Pick<FloatingCatchment, 'supply' | 'threshold'>;

/** What is shared, as it is counted. */
const SUPPLIES: Readonly<Record<FloatingCatchment['supply'], string>> = {
  places: 'places',
  establishments: 'établissements',
};

/** All that the view of access says, but its sentences. Fetched with it. */
export const ACCESS_FR = {
  none: 'Cet atlas ne publie aucune mesure d’accès aux services.',
  levels: 'L’accès n’est pas mesuré par IRIS\u00a0: choisissez un autre niveau.',
  choices: {
    title: 'Choisir ce que montre la carte',
    unfold: 'Changer de niveau, de mesure ou de service',
    measure: 'Mesure',
    subject: 'Service',
    range: 'Gamme de services (Insee)',
    allRanges: 'Toutes',
    otherLevel: (label: string) => `${label} (communes seulement)`,
    otherFamily: 'Autres',
    threshold: 'Minutes à pied',
    minutes: (minutes: number) => `${minutes}\u202fmin`,
    within: (minutes: number) => `à ${minutes}\u202fmin ou moins`,
    more: 'Réglages de la mesure',
    pace: 'Allure',
    paces: (speed: string, isOwn: boolean, kmh: number) =>
      isOwn
        ? `${speed}\u202fkm/h, allure de référence`
        : kmh > 2
          ? `${speed}\u202fkm/h, avec une poussette ou une personne âgée`
          : `${speed}\u202fkm/h, avec un déambulateur`,
    engine: 'Calcul de la marche',
    oneEngine:
      'Un seul calcul est publié\u00a0: la distance à vol d’oiseau corrigée. Le réseau piéton n’a pas été importé.',
    day: 'Ouvert le',
    anyDay: 'Peu importe le jour',
    days: DAYS,
    noDay: 'Aucun jour d’ouverture n’est publié dans ces tables\u00a0: le choix du jour n’est pas possible.',
    basket: 'Panier de services',
    basketHelp: (minutes: number) =>
      `Les services dont chacun a besoin près de chez soi, comptés à ${minutes}\u202fmin à pied. Le panier choisi reste dans l’adresse de la page.`,
    reset: 'Revenir au panier de l’atlas',
    basketCount: (count: number) => `${count} ${plural(count, 'service choisi', 'services choisis')}`,
  },
  measures: MEASURES,
  engines: ENGINES,
  engineNote: {
    direct: (detour: string, speed: string) =>
      `Marche estimée\u00a0: distance à vol d’oiseau × ${detour}, à ${speed}\u202fkm/h. Un canal ou une voie ferrée peut allonger le trajet réel.`,
    network: (speed: string) =>
      `Marche par le plus court chemin du réseau piéton (OpenStreetMap), à ${speed}\u202fkm/h.`,
  } satisfies Record<WalkingEngine, (...texts: string[]) => string>,
  otherEngine: (engine: string, figure: string) => `Par l’autre calcul (${engine})\u00a0: ${figure}.`,
  spread: {
    grid: (year: number) =>
      `Les habitants sont ceux du carroyage de 200\u202fm de l’Insee (${year}), supposés répartis également dans chaque carreau.`,
    iris: (year: number) =>
      `Les habitants de chaque IRIS (${year}) sont supposés répartis également sur sa surface.`,
    commune: (year: number) =>
      `Les habitants de chaque commune (${year}) sont supposés répartis également sur sa surface.`,
  },
  listed: (count: string) => `l’atlas en connaît ${count} par leur commune seulement`,
  shared: {
    sentence: (label: string, figure: string, { supply, threshold }: Shared) =>
      `${label}\u00a0: ${figure} ${SUPPLIES[supply]} pour 10\u202f000 habitants à ${threshold}\u202fmin à pied dans l’agglomération, entre tous ceux qui les atteignent`,
    legend: ({ supply, threshold }: Shared) =>
      `${SUPPLIES[supply]} pour 10\u202f000 habitants, à ${threshold}\u202fmin`,
    note: ({ threshold }: Shared) =>
      `Chaque service est partagé entre les habitants qui l’atteignent en ${threshold}\u202fmin, puis ce que chacun atteint est additionné (2SFCA), à l’intérieur de l’agglomération.`,
  },
  around: 'Les services situés autour de l’agglomération comptent aussi, là où leur position est connue.',
  method: 'Comment c’est mesuré',
  bounds: { atLeast: 'au\u00a0moins', atMost: 'au\u00a0plus' },
  unknown: 'non connu',
  unknownWithin: (minutes: number) => `aucun connu à ${minutes}\u202fmin`,
  known: (placed: number, counted: string) => `${placed} sur ${counted} de position connue dans la commune`,
  unreached: 'à plus de 5\u202fkm, ou pas atteint',
  unplaced: 'position non publiée',
  noneHere: 'aucun dans l’agglomération',
  waiting: 'calcul en cours…',
  matrixFailed:
    'Les points de mesure n’ont pas pu être chargés\u00a0: cette figure ne peut pas être calculée.',
  knowledge: {
    complete: (placed: number) => `positions connues\u00a0: ${placed}, toutes`,
    partial: (placed: number, counted: number) => `positions connues\u00a0: ${placed} sur ${counted}`,
    partialByCommune: (placed: number, communes: number) =>
      `positions connues\u00a0: ${placed}, mais il en manque dans ${communes} ${plural(communes, 'commune', 'communes')}`,
    uncounted: (placed: number) => `positions connues\u00a0: ${placed}, sans comptage pour vérifier`,
    unplaced: 'position non publiée',
    /** In menus and heads of columns, where space is short. */
    short: {
      complete: (placed: number) => `${placed}, toutes`,
      partial: (placed: number, counted: number) => `${placed} sur ${counted}`,
      partialByCommune: (placed: number) => `${placed}, incomplet`,
      uncounted: (placed: number) => `${placed}, sans comptage`,
    },
    option: (label: string, known: string) => `${label} – ${known}`,
    note: 'Entre parenthèses dans les menus et en tête de colonne\u00a0: positions connues, sur équipements comptés.',
  },
  instead: {
    supply: 'Voir les équipements comptés par commune',
    apl: 'Voir l’accessibilité calculée par la DREES',
  },
  legend: {
    references: (rates: string) => `Ailleurs\u00a0: ${rates}.`,
    rate: (name: string, rate: string) => `${name} ${rate}`,
    title: 'Légende',
    basket: (size: number, minutes: number) =>
      `sur ${size} services mesurés, à ${minutes}\u202fmin ou moins, pour la moitié des habitants`,
    upTo: (minutes: number) => `${minutes}\u202fmin ou moins`,
    moreThan: (low: number, high: number) => `plus de ${low} à ${high}\u202fmin`,
    beyond: (minutes: number) => `plus de ${minutes}\u202fmin`,
    tooLittle: 'trop peu de positions connues',
    empty: 'aucun territoire',
    agglomeration: 'ici\u00a0: l’agglomération',
    service: (label: string) =>
      `${label}, position connue\u202f; un nombre dans la forme\u00a0: plusieurs services proches`,
    ring: (minutes: number) => `${minutes}\u202fmin`,
    rings: (minutes: string) =>
      `Cercles\u00a0: ${minutes}\u202fmin à pied, par la distance à vol d’oiseau corrigée`,
    points: 'Points de mesure, par temps de marche',
  },
  table: {
    title: 'Tableau par territoire',
    within: (minutes: number) => `${minutes}\u202fmin ou moins`,
    median: 'Temps médian',
    usual: 'Le plus proche, le plus souvent',
    usualText: (name: string, minutes: string) => `${name}, ${minutes}`,
    positions: 'Positions connues dans la commune',
    positionsText: (placed: number, counted: string) => `${placed} sur ${counted}`,
    positionsAlone: (placed: number) => `${placed}, sans comptage`,
    basket: 'Services à portée pour la moitié des habitants',
    all: 'Habitants qui ont tout le panier',
    count: (year: number) => `Équipements comptés (${year})`,
    rate: 'Pour 1\u202f000 habitants',
    index: 'Indice',
    shared: 'Pour 10\u202f000 habitants à portée',
    agglomeration: 'Agglomération',
  },
  heat: {
    title: 'À quelle distance est chaque service',
    note: (things: string) =>
      `Temps de marche de la moitié des habitants, pour ${things}. «\u00a0Au plus\u00a0»\u00a0: des positions manquent, le service réel peut être plus proche. «\u00a0Non connu\u00a0»\u00a0: aucune position connue à 30\u202fmin, mais il en manque.`,
    basket: 'les services du panier',
    range: (label: string) => `les services de la ${label}`,
    upTo: (minutes: number) => `${minutes}\u202fmin ou moins`,
    between: (low: number, high: number) => `${low} à ${high}\u202fmin`,
    beyond: (minutes: number) => `au-delà de ${minutes}\u202fmin`,
    most: (minutes: number) => `au plus ${minutes}\u202fmin`,
    territory: 'Territoire',
    leftOut: (names: string) => `Sans position publiée, donc absents de ce tableau\u00a0: ${names}.`,
    counted: (name: string, count: string, year: number) => `${name} (${count} selon la BPE ${year})`,
    empty: 'Aucun service de cette sélection n’a de position publiée.',
  },
  list: {
    heading: (name: string) => `Où sont les ${name}`,
    title: (name: string) => `Les ${name} dont la position est connue`,
    unplaced: (name: string) => `Les ${name} dont seule la commune est connue`,
    open: (count: number, name: string) => `Liste\u00a0: ${count} ${name}`,
    name: 'Nom',
    kind: 'Service',
    minutes: 'À pied',
    metres: 'Distance à pied',
    longitude: 'Longitude',
    latitude: 'Latitude',
    noPosition: 'position non publiée',
    address: 'Adresse',
    commune: 'Commune',
    year: 'Année',
    source: 'Source',
    show: (name: string) => `Voir ${name} sur la carte, avec ses cercles de marche`,
    outside: (code: string) => `hors de l’agglomération (code ${code})`,
    noAddress: 'adresse non publiée',
    rings: (name: string, minutes: string) => `Cercles autour de ${name}\u00a0: ${minutes}\u202fmin à pied.`,
    clearRings: 'Retirer les cercles',
    failed: 'La liste des services n’a pas pu être chargée.',
    empty: 'Aucun service de cette catégorie n’est dans les tables de l’atlas.',
    filtered: (day: string) => `Ouverts le ${day}, là où les jours sont publiés.`,
  },
  here: {
    title: (name: string) => `À pied depuis ${name}`,
    points: 'Montrer les points de mesure sur la carte',
    sheet: 'Accès aux services à pied',
    nearest: 'Les services du panier',
    show: 'Voir sur la carte de l’accès',
    note: 'Temps de marche de la moitié des habitants, puis le service le plus proche, le plus souvent. Entre parenthèses\u00a0: positions connues.',
  },
  source: {
    open: 'D’où viennent ces chiffres\u202f?',
    title: 'Sources de l’accès aux services',
    line: (titles: string) => `Sources\u00a0: ${titles}.`,
    years: (years: string) => `services observés en ${years}`,
    unit: 'Utilisée par la vue de l’accès aux services',
  },
  mapLabel: (title: string) => `Carte\u00a0: ${title}. Les valeurs sont dans le tableau.`,
} as const;
