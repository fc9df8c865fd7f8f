import type { PublishedAccess, WalkingEngine } from '../../domain/access.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import { plural } from '../format.ts';

/** All that the page of the method says of access to services, but its numbers. */
export const ACCESS_METHOD_FR = {
  title: 'Accès aux services à pied',
  minutes: (minutes: number) => `${minutes}\u202fmin`,
  measure: {
    title: 'Ce qui est mesuré',
    paragraphs: (levels: string) => [
      `L’atlas mesure combien de temps il faut pour aller à pied au service le plus proche, catégorie par catégorie. Il ne part pas du centre des territoires, mais de points répartis sur toute leur surface\u00a0: ${levels}.`,
      'Le service le plus proche est celui de chaque point, où qu’il soit\u00a0: dans la même commune, dans une autre, ou autour de l’agglomération si sa position est connue. Un service dont seule la commune est connue n’est mesuré nulle part.',
    ],
  },
  engines: {
    title: 'Comment une marche est calculée',
    intro: 'Il y a deux calculs, et chaque chiffre dit lequel l’a fait.',
    labels: { direct: 'Vol d’oiseau corrigé', network: 'Réseau piéton' } satisfies Record<
      WalkingEngine,
      string
    >,
    direct:
      'La distance en ligne droite entre le point et le service, à la surface du globe, fois un facteur de détour, à une vitesse constante. Ce calcul est toujours publié. Il traverse tout\u00a0: là où il faut contourner un canal, une voie ferrée ou une autoroute, la marche réelle est plus longue.',
    network: (snap: string, reach: string) =>
      `Le plus court chemin par les voies où l’on marche (OpenStreetMap), sans facteur de détour. Le point et le service rejoignent chacun en ligne droite la voie la plus proche, à ${snap} au plus, sans franchir ni cours d’eau, ni voie ferrée, ni autoroute\u00a0: on ne les passe que là où une voie piétonne les passe. Au-delà de ${reach} de marche, le service n’est «\u00a0pas atteint\u00a0»\u00a0: les voies importées s’arrêtent à cette distance autour de l’agglomération.`,
    published: {
      one: 'Cet atlas ne publie que le vol d’oiseau corrigé\u00a0: aucun réseau piéton n’a été importé.',
      both: 'Cet atlas publie les deux.',
    },
    speed: (value: string) => `Vitesse\u00a0: ${value}`,
    detour: (value: string) => `Facteur de détour du vol d’oiseau\u00a0: ${value}`,
    kmh: (speed: string) => `${speed}\u202fkm/h`,
    means: (minutes: string, walked: string, straight: string) =>
      `En ${minutes}, on marche donc ${walked}, soit ${straight} à vol d’oiseau.`,
  },
  points: {
    title: 'Les points de mesure et les habitants',
    lattice:
      'Les points forment une grille régulière à l’intérieur de chaque périmètre. Un territoire trop petit pour en contenir un en a un seul.',
    squares:
      'Les points sont les milieux des carreaux habités de 200\u202fm de l’Insee, ou de leurs parts là où la grille est plus fine. Un territoire sans carreau habité a une grille régulière.',
    caption: 'Les points de mesure, par niveau',
    columns: {
      level: 'Niveau',
      territories: 'Territoires',
      spacing: 'Un point tous les',
      points: 'Points',
      population: 'Population',
    },
    none: 'non connue',
    spread: {
      grid: (year: number) =>
        `Chaque point compte les habitants de son carreau (${year}), répartis également entre les parts d’un carreau coupé.`,
      iris: (year: number) =>
        `Dans une commune, les habitants de chaque IRIS (${year}) sont répartis également entre les points de l’IRIS\u00a0: la rue dense et le champ d’un même IRIS pèsent autant.`,
      commune: (year: number) =>
        `Les habitants de chaque commune (${year}) sont répartis également entre ses points\u00a0: le bourg et les champs pèsent autant.`,
    } satisfies Record<NonNullable<PublishedAccess['weights']>['by'], (year: number) => string>,
    noSpread: 'Les habitants des communes ne sont pas connus\u00a0: tous leurs points pèsent autant.',
    quarters:
      'Dans un quartier prioritaire, les habitants sont répartis également entre les points de son périmètre. Là où leur nombre n’est pas connu, chaque point pèse autant.',
    across:
      'Un quartier à cheval sur la limite de l’agglomération compte tous ses habitants, des deux côtés.',
  },
  figures: {
    title: 'Les chiffres qui en sont tirés',
    share: {
      name: 'Part des habitants à portée',
      text: (minutes: string) =>
        `Pour chaque seuil (${minutes}\u202fminutes), la part des habitants dont le point n’est pas plus loin du service le plus proche.`,
    },
    median: {
      name: 'Temps de la moitié des habitants',
      text: 'Le plus petit temps auquel la moitié des habitants au moins ont le service (médiane). C’est le temps d’un des points, jamais une moyenne.',
    },
    usual: {
      name: 'Le plus proche, le plus souvent',
      text: 'Le service qui est le plus proche pour le plus d’habitants, la part qu’ils font, et le temps de la moitié d’entre eux.',
    },
    basket: {
      name: 'Panier',
      text: (count: string, minutes: string) =>
        `Point par point, le nombre de services différents du panier à ${minutes} au plus, sur ${count}. L’atlas en donne la médiane et la répartition entre les habitants.`,
    },
    agglomeration: {
      name: 'Agglomération',
      text: 'Le même calcul sur les points de toutes ses communes, jamais une moyenne de communes ni de quartiers. Il manque dès que la population d’une commune manque.',
    },
    rounding: {
      name: 'Arrondis',
      text: 'Du côté prudent\u00a0: un temps est affiché à la minute supérieure, une part «\u00a0au moins\u00a0» au pour cent inférieur.',
    },
    caption: 'Le panier, et pourquoi chaque service y est',
    columns: { service: 'Service', reason: 'Raison' },
    noReason: 'non précisée',
    left: 'Un service de tous les jours dont aucune position n’est publiée n’est pas dans le panier\u00a0: il y compterait comme hors de portée de tout le monde.',
  },
  floating: {
    title: 'L’offre partagée entre habitants (2SFCA)',
    intro:
      'Un service tout proche, mais que beaucoup d’habitants se partagent, offre moins à chacun. Cet indice (two-step floating catchment area, Luo et Wang, 2003) le compte en deux temps.',
    steps: (minutes: string) => [
      `Pour chaque service, R = S ÷ P\u00a0: ce qu’il offre (S), divisé par le nombre d’habitants de l’agglomération qui en sont à ${minutes} au plus (P).`,
      `Pour chaque point, A = ΣR\u00a0: la somme des R de tous les services à ${minutes} au plus.`,
      'Pour un territoire\u00a0: la moyenne de A sur ses habitants, multipliée par 10\u202f000.',
    ],
    catchment: (minutes: string, straight: string) =>
      `L’aire est de ${minutes} dans les deux sens, par le vol d’oiseau corrigé (${straight} en ligne droite), que l’atlas ait ou non un réseau piéton. Tous les habitants de l’aire comptent autant, à une minute comme au bord. La demande, ce sont tous les habitants des communes, quel que soit leur âge.`,
    supply:
      'L’offre est le nombre de places, là où il est publié pour tous les services d’une catégorie\u202f; sinon, pour les services du panier, chaque établissement compte pour un, petit ou grand.',
    ignores:
      'L’indice ignore les habitants et les services hors de l’agglomération, et les services sans position\u00a0: là où des positions manquent, il vaut au moins ce qui est affiché. Un quartier à cheval sur la limite n’en a pas. Un service sans aucun habitant à portée n’est compté pour personne.',
    caption: 'Offre (établissements ou places) et indice de l’agglomération, pour 10\u202f000\u00a0habitants',
    columns: {
      service: 'Service',
      supply: 'Offre',
      index: 'Indice',
    },
    supplied: {
      places: (count: string, number: number) => `${count} ${plural(number, 'place', 'places')}`,
      establishments: (count: string) => count,
    },
  },
  counts: {
    title: 'Équipements pour 1\u202f000 habitants, et APL',
    supply: (kinds: number, years: string, populationYears: string) =>
      `L’Insee compte les équipements de chaque commune (BPE ${years}), qu’on en connaisse ou non la position. L’atlas divise ce nombre par celui des habitants (recensement ${populationYears}), fois 1\u202f000, pour ${kinds} ${plural(kinds, 'type', 'types')} d’équipements et pour les communes seulement.`,
    whole:
      'Le taux de l’agglomération est le rapport des sommes de ses communes. Il manque dès que le nombre d’une commune manque.',
    missing: (kinds: string) => `C’est le cas ici pour\u00a0: ${kinds}.`,
    apl: 'L’accessibilité potentielle localisée (APL) est calculée par la DREES\u00a0: elle rapporte l’offre de soins à la demande, dans la commune et autour d’elle. L’atlas la reprend telle quelle. C’est un indice local\u00a0: il ne s’additionne pas et l’atlas n’en fait pas de moyenne, donc ni valeur de l’agglomération ni valeur d’un quartier.',
    aplLine: (label: string, year: number, unit: string) => `${label} (${year})\u00a0: ${unit}.`,
  },
  positions: {
    title: 'Ce qui est connu de chaque service',
    intro:
      'Une carte vide ne veut pas dire «\u00a0pas de service\u00a0», mais «\u00a0pas de position publiée\u00a0». L’atlas met les positions connues en face des équipements que l’Insee compte (BPE), et en tire ce qu’il peut dire.',
    label: (text: string) => `«\u00a0${text}\u00a0»`,
    sayable: {
      complete: 'tel quel',
      partial: 'au plus, au moins',
      uncounted: 'sans comptage',
      unplaced: 'non mesuré',
      none: 'aucun',
    } satisfies Record<Knowledge | 'none', string>,
    meaning: {
      complete: (share: string) =>
        `Au moins ${share} des équipements comptés ont une position, en tout et dans chaque commune. Un temps ou une part est dit tel quel.`,
      partial: () =>
        'Des positions manquent\u00a0: il y a peut-être plus près. Un temps est «\u00a0au plus\u00a0» celui qui est dit, une part ou un nombre «\u00a0au moins\u00a0».',
      uncounted: () =>
        'Aucun comptage de toutes les communes ne dit s’il en manque. Les chiffres sont lus comme si c’était le cas\u00a0: «\u00a0au plus\u00a0», «\u00a0au moins\u00a0».',
      unplaced: () =>
        'Aucune position n’est connue dans l’agglomération. L’atlas ne dit rien de leur distance\u00a0: il montre, s’ils existent, le nombre d’équipements ou l’APL.',
      none: () => 'L’Insee n’en compte aucun dans l’agglomération, et aucun n’y est connu.',
    } satisfies Record<Knowledge | 'none', (share: string) => string>,
    caption: 'Positions connues et équipements comptés dans l’agglomération',
    columns: {
      service: 'Service',
      kind: 'Gamme, codes BPE',
      placed: 'Positions connues',
      counted: 'Comptés (BPE)',
      sayable: 'Lecture',
    },
    ranges: { proximity: 'proximité', intermediate: 'intermédiaire', superior: 'supérieure' },
    rangeOf: (range: string, meaning: string) => `${range}, ${meaning}`,
    empty: '–',
    around: (number: string) => `et ${number} autour`,
    unplaced: (number: string) => `et ${number} par la commune seule`,
    counted: (number: string, year: number) => `${number} (${year})`,
    countedInSome: (number: string, year: number, communes: string, all: string) =>
      `${number} (${year}) dans ${communes} communes sur ${all}`,
    notes: (first: number, last: number, ranges: string) => [
      `Selon leur source, les positions datent de ${first} à ${last}, pas toujours de l’année du comptage\u00a0: une commune peut en avoir plus que d’équipements comptés.`,
      `Gammes\u00a0: ${ranges}. Sans gamme\u00a0: l’Insee n’y classe pas ce service, ou aucune publication lue ne dit dans laquelle. Codes\u00a0: nomenclature de la BPE 2024.`,
    ],
    unknown: (names: string) => `Ni position ni comptage dans cet atlas\u00a0: ${names}.`,
    unknownApl: (names: string) => `L’APL est publiée pour\u00a0: ${names}.`,
  },
  example: {
    title: 'Un exemple de marche, calculé',
    intro: (service: string, place: string) =>
      `Ces nombres sont calculés à partir des points publiés, par le même programme que l’atlas\u00a0: ${service}, depuis ${place}. Ils sont montrés arrondis, mais calculés sans arrondi, à partir de distances au mètre.`,
    place: (name: string, code: string) => `${name} (${code})`,
    caption: (place: string, engine: string) => `Le calcul pour ${place}\u202f; ${engine}`,
    points: 'Points de mesure',
    pointsHow: (spacing: string) => `un tous les ${spacing} dans le périmètre`,
    inhabitants: 'Habitants',
    even: (when: string, all: string, points: string, each: string) =>
      `${when}, répartis également\u00a0: ${all} ÷ ${points} = ${each} par point`,
    uneven: (when: string, least: string, most: string) => `${when}, de ${least} à ${most} par point`,
    unknown: 'non connus\u00a0: chaque point pèse autant',
    nearest: 'Le point le plus proche',
    farthest: 'Le point le plus éloigné',
    unreached: 'Points qui n’en atteignent aucun',
    walkDirect: (straight: string, detour: string, walked: string, speed: string) =>
      `${straight} × ${detour} = ${walked}, à ${speed}`,
    walkNetwork: (walked: string, speed: string) => `${walked} de chemin, à ${speed}`,
    within: (minutes: string) => `À ${minutes} au plus`,
    withinHow: (metres: string, those: string, all: string) =>
      `${metres} au plus\u00a0: ${those}\u00a0÷\u00a0${all}`,
    those: (points: string, people: string) => `${points}, ${people}`,
    pointCount: (count: string, number: number) => `${count} ${plural(number, 'point', 'points')}`,
    peopleCount: (count: string, number: number) => `${count} ${plural(number, 'habitant', 'habitants')}`,
    half: 'La moitié des habitants',
    halfHow: (walk: string, those: string, half: string) =>
      `${walk}\u00a0: ${those}, à cette distance au plus (la moitié\u00a0: ${half})`,
    halfNone: 'plus de la moitié n’en atteignent aucun',
    usual: 'Le plus proche, le plus souvent',
    usualHow: (name: string, points: string, all: string) => `${name}\u00a0: ${points} sur ${all}`,
    sayable: 'Ce que l’atlas en dit',
    sayableHow: (placed: string, counted: string) =>
      `positions connues dans l’agglomération\u00a0: ${placed} sur ${counted}`,
    sayableAlone: (placed: string) =>
      `positions connues dans l’agglomération\u00a0: ${placed}, sans comptage`,
  },
  limits: {
    title: 'Ce que ces chiffres ne disent pas',
    items: [
      'Si le service est ouvert\u00a0: ni ses jours, ni ses heures, ni l’attente pour un rendez-vous.',
      'S’il est bon, abordable, accessible en fauteuil, ou s’il a encore de la place.',
      'Le trajet lui-même\u00a0: escaliers, pentes, trottoirs, traversées, éclairage, sentiment de sécurité, météo. Ni l’allure de chacun.',
      'Les autres façons d’y aller\u00a0: transports en commun, vélo, voiture. Ni les services à domicile, itinérants ou en ligne.',
      'Les services dont la position n’est pas publiée\u00a0: ils existent peut-être tout près.',
      'Où sont vraiment les logements\u00a0: les habitants sont supposés répartis également dans leur IRIS, leur quartier ou leur carreau. Une différence de deux points, ou moins, n’en est pas une.',
      'Les bords\u00a0: hors de l’agglomération, les services ne sont connus qu’en partie et ne sont pas comptés. Près de la limite, tout temps est «\u00a0au plus\u00a0» et toute part «\u00a0au moins\u00a0», même d’un service lu «\u00a0tel quel\u00a0».',
      'Ce que les habitants font\u00a0: le service le plus proche n’est pas toujours celui qu’ils choisissent.',
    ],
  },
} as const;
