import type { AddressAnswer, AddressKind } from '../../domain/address.ts';
import type { QuarterAnswer } from '../../geo/quarterAnswer.ts';
import { plural } from '../format.ts';

/** Why the device gave no position. */
export type PositionFailure = 'unsupported' | 'denied' | 'unavailable' | 'late';

/** All that the view of what is near says, but its sentences. Fetched with it. */
export const NEAR_FR = {
  lead:
    'Choisissez un lieu\u00a0: l’atlas dit s’il est dans un quartier prioritaire, et quels services sont à portée de ' +
    'marche.',
  choose: {
    title: 'Choisir un lieu',
    label: 'Commune, quartier, service ou adresse',
    help:
      'Les communes, les quartiers et les services se cherchent sur cet appareil, sans rien envoyer. Un point se donne ' +
      'aussi par ses coordonnées, «\u00a050,3579 3,5234\u00a0», ou d’un clic sur la carte.',
    found: (count: number) => `${count} ${plural(count, 'résultat', 'résultats')} sur cet appareil`,
    none: (text: string) =>
      `Aucune commune, aucun quartier ni aucun service ne correspond à «\u00a0${text}\u00a0».`,
    services: 'La liste des services se charge\u00a0: seuls les communes et les quartiers se cherchent déjà.',
    clear: 'Effacer le lieu',
    cleared: 'Aucun lieu n’est choisi.',
  },
  ign: {
    button: 'Chercher cette adresse auprès de l’IGN',
    note:
      'Une adresse se cherche auprès de l’IGN (data.geopf.fr)\u00a0: le texte de la case lui est alors envoyé, et ' +
      'seulement par ce bouton.',
    short: 'Écrivez d’abord une adresse\u00a0: un numéro, une rue et une commune.',
    asking: 'Recherche de l’adresse auprès de l’IGN…',
    title: 'Réponses de l’IGN',
    found: (count: number) =>
      `${count} ${plural(count, 'réponse', 'réponses')} de l’IGN\u00a0: choisissez la vôtre.`,
    none: 'L’IGN ne connaît pas cette adresse. Vérifiez le numéro, la rue et la commune, ou cliquez sur la carte.',
    weak: 'ressemble de loin à votre texte',
    outside: 'hors de l’agglomération',
    kinds: {
      number: 'adresse',
      street: 'rue entière, sans numéro',
      place: 'lieu-dit',
      commune: 'commune entière',
    } satisfies Record<AddressKind, string>,
    failures: {
      offline: 'L’IGN n’a pas pu être joint\u00a0: pas de réseau.',
      late: 'L’IGN n’a pas répondu à temps.',
      busy: 'L’IGN reçoit trop de demandes\u00a0: réessayez dans quelques secondes.',
      refused: 'L’IGN a répondu par une erreur.',
      unexpected: 'La réponse de l’IGN n’a pas été comprise.',
    } satisfies Record<Exclude<AddressAnswer['kind'], 'found'>, string>,
    stays:
      'La recherche des communes, des quartiers et des services marche toujours, comme le clic sur la carte.',
  },
  device: {
    button: 'Utiliser la position de cet appareil',
    note: 'Votre position reste sur cet appareil\u00a0: elle n’est ni envoyée, ni gardée, ni écrite dans l’adresse de la page.',
    asking: 'Attente de la position de l’appareil…',
    failures: {
      unsupported: 'Ce navigateur ne donne pas la position de l’appareil ici.',
      denied: 'La position n’a pas été autorisée. Rien n’a été lu.',
      unavailable: 'L’appareil ne trouve pas sa position.',
      late: 'L’appareil n’a pas donné sa position à temps.',
    } satisfies Record<PositionFailure, string>,
    instead: 'Cherchez une adresse, ou cliquez sur la carte.',
    chosen: (accuracy: string) => `La position de cet appareil, connue à ${accuracy} près`,
    still:
      'La carte ne va pas d’elle-même à votre position\u00a0: le cadre de la carte s’écrit dans l’adresse de la page, et ' +
      'le plan IGN demanderait les images de cet endroit.',
    plan: 'Le plan IGN est affiché\u00a0: en approchant la carte de votre position, vous demanderiez à l’IGN les images de cet endroit.',
  },
  place: {
    chosen: 'Lieu choisi',
    point: (latitude: string, longitude: string) => `Point ${latitude}°\u00a0N, ${longitude}°\u00a0E`,
    accuracy: (metres: string) => `Lieu connu à ${metres} près.`,
    closer: 'Approchez la carte puis cliquez de nouveau pour un point plus précis.',
    middle: 'Les temps de marche partent du point marqué, au milieu de son tracé.',
    linked: 'Le lien de cette vue contient ce lieu.',
    unknown: (text: string) =>
      `Le lieu «\u00a0${text}\u00a0» de l’adresse de la page n’est pas connu de l’atlas.`,
    badPoint: (text: string) => `Le point «\u00a0${text}\u00a0» de l’adresse de la page n’a pas été compris.`,
    waiting: 'Chargement du lieu…',
  },
  quarters: {
    title: 'Ce lieu est-il dans un quartier prioritaire\u202f?',
    generations: {
      qpv2024: 'Quartiers de 2024, en vigueur',
      qpv2015: 'Quartiers de 2015, en vigueur jusqu’au 31 décembre 2023',
    },
    verdicts: {
      inside: 'Dedans',
      edge: 'En limite, à vérifier',
      outside: 'Dehors',
      border: 'En bordure de l’agglomération, à vérifier',
      beyond: 'Hors de l’agglomération',
    } satisfies Record<QuarterAnswer['kind'], string>,
    none: 'Cet atlas n’a pas les contours de cette génération\u00a0: il ne peut pas répondre.',
    notAnAddress: 'Une commune n’est pas une adresse\u00a0: choisissez un point ou une adresse pour savoir.',
    isOne: (one: string) => `Ce lieu est lui-même un ${one}.`,
    otherGeneration:
      'Un quartier n’est pas une adresse\u00a0: choisissez un point ou une adresse pour savoir.',
    touching: (names: string) => `Quartiers qui s’étendent sur cette commune\u00a0: ${names}.`,
    touchingNone: 'Aucun quartier de cette génération ne s’étend sur cette commune.',
    sheet: (name: string) => `Fiche du quartier\u00a0: ${name}`,
    notProof: 'Cette réponse ne vaut pas attestation.',
    why:
      'Elle vient de périmètres simplifiés. Une rue sert souvent de limite\u00a0: pour ses adresses, vérifiez toujours. ' +
      'Seuls les quartiers de cette agglomération sont connus ici.',
    how: {
      title: 'Comment cette réponse est faite',
      rule:
        '«\u00a0Dedans\u00a0» et «\u00a0dehors\u00a0» ne sont dits qu’au-delà d’une marge de chaque côté d’une limite\u00a0: ' +
        'la précision de son tracé plus celle du lieu, et 20\u202fm au moins.',
      borders: (generation: string, least: string, most: string) =>
        least === most
          ? `${generation}\u00a0: tracés justes à ${most} près.`
          : `${generation}\u00a0: tracés justes à ${least} près pour le plus sûr, ${most} pour le moins sûr.`,
      unmeasured: (generation: string, supposed: string) =>
        `${generation}\u00a0: la précision des tracés n’a pas été mesurée\u202f; ${supposed} sont supposés, par prudence.`,
      place: (address: string, street: string) =>
        `Lieu\u00a0: une adresse avec numéro est supposée juste à ${address} près, une rue entière à ${street}, un clic à 8 ` +
        'pixels de la carte\u202f; un appareil dit sa précision.',
      limit:
        'Près de la limite de l’agglomération, dessinée plus simplement encore, un quartier voisin reste possible\u00a0: la ' +
        'réponse le dit.',
    },
    official: 'Vérifier l’adresse auprès de l’État\u00a0: SIG Ville (sig.ville.gouv.fr, autre site)',
  },
  services: {
    title: 'Les services à pied',
    none: 'Cet atlas ne publie pas de services.',
    loading: 'Chargement des services…',
    failed: 'Les services n’ont pas pu être chargés.',
    engine: (detour: string, speed: string) =>
      `Marche estimée\u00a0: distance à vol d’oiseau × ${detour}, à ${speed} km/h. Un canal, une voie ferrée ou une voie ` +
      `rapide peut l’allonger.`,
    known:
      'Ne sont là que les services dont la position est publiée. Là où il en manque, un service plus proche peut exister.',
    outside: 'Ce lieu est hors de l’agglomération\u00a0: ses services n’y sont pas tous connus.',
    basket: {
      title: 'Le plus proche de chacun',
      category: 'Service',
      nearest: 'Le plus proche connu',
      time: 'À pied',
      knowledge: 'Ce qui est connu',
      noPosition: 'aucune position publiée',
    },
    filters: {
      title: 'Choisir les services',
      what: 'Services',
      all: 'Tous',
      family: 'Par famille',
      category: 'Par nature',
      range: 'Gamme (Insee)',
      anyRange: 'Toutes',
      threshold: 'À pied',
      upTo: (minutes: number) => `${minutes} min ou moins`,
      any: 'Toute distance',
      pace: 'Allure',
    },
    list: {
      title: 'Tous les services',
      count: (count: number, minutes: number) =>
        `${count} ${plural(count, 'service connu', 'services connus')} à ${minutes} min à pied ou moins.`,
      countAll: (count: number) =>
        `${count} ${plural(count, 'service connu', 'services connus')}, à toute distance.`,
      noneWithin: (minutes: number) =>
        `Aucun service connu de ce choix à ${minutes} min à pied ou moins. Cela ne dit pas qu’il n’y en a pas.`,
      noneAtAll: 'Aucun service de ce choix n’a de position publiée.',
      noAddress: 'adresse non publiée',
      observed: (year: number) => `observé en ${year}`,
      show: (name: string) => `Voir ${name} sur la carte`,
    },
    sources: (titles: string) => `Sources des services\u00a0: ${titles}.`,
  },
  map: {
    title: 'Carte du lieu',
    label:
      'Carte\u00a0: le lieu choisi, les quartiers prioritaires de 2024 et de 2015 et les services. Tout est écrit à côté.',
    help: 'Flèches\u00a0: aller au territoire voisin. Entrée\u00a0: choisir ce territoire comme lieu. Plus et moins\u00a0: zoomer.',
    idle: 'Cliquez pour choisir un lieu\u202f; de plus près, le point est plus précis.',
    closer: 'Approcher la carte du lieu',
    pick: (name: string, one: string) => `${name}, ${one}. Entrée ou clic\u00a0: choisir ici.`,
    heir: 'quartier de 2024',
    old: 'quartier de 2015',
    mark: 'lieu choisi, et le cercle où il se trouve',
    ring: (minutes: number) => `${minutes} min`,
    rings: 'marche estimée, en cercles',
  },
  empty: {
    title: 'Aucun lieu n’est encore choisi',
    ways: [
      'Écrivez le nom d’une commune, d’un quartier ou d’un service, et prenez-le dans la liste.',
      'Écrivez une adresse, puis demandez-la à l’IGN.',
      'Cliquez sur la carte\u202f; au clavier, allez-y, choisissez un territoire avec les flèches, puis Entrée.',
      'Ou utilisez la position de votre appareil\u00a0: elle ne le quitte pas.',
    ],
  },
} as const;
