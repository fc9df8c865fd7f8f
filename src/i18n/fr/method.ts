import type { Absence } from '../../domain/measure.ts';

/** All that the page of the method says, but its numbers. */
export const METHOD_FR = {
  title: 'Méthode\u00a0: écarts, marges, verdicts et rangs',
  documentTitle: (agglomeration: string) => `Méthode – Atlas des quartiers prioritaires, ${agglomeration}`,
  description:
    'Comment l’atlas mesure un écart et son évolution\u00a0: périodes comparables, marges, verdicts, rangs, absences, avec un exemple calculé.',
  descriptionOfAccess: 'Et comment il mesure l’accès aux services à pied.',
  back: 'Retour à l’atlas',
  contents: 'Sur cette page',
  gap: {
    title: 'Ce qu’est un écart',
    paragraphs: [
      'L’écart est la valeur d’un territoire moins celle de la référence, à la même période et avec la même définition. D’un taux, il se dit en points\u00a0; d’un nombre pour 100, en autant pour 100\u00a0; d’un montant en euros, en\u00a0% de la référence.',
      'Le signe dit plus ou moins, jamais bien ou mal\u00a0: c’est le sens de l’indicateur qui dit où est la difficulté. Un taux de chômage élevé est une difficulté, un taux d’emploi élevé n’en est pas une. La population n’a pas de sens de difficulté\u00a0: elle n’a ni rattrapage ni décrochage.',
      'Le changement d’écart est donné en points et en\u00a0% de l’écart de départ\u00a0: les deux disent des choses différentes.',
    ],
  },
  reference: {
    title: 'La référence',
    paragraphs: [
      'C’est l’agglomération, sauf si l’on choisit le département, la région ou la France, là où la même définition et la même période y sont publiées.',
      'Les quartiers de 2015 n’ont pas de valeur de l’agglomération dans les mêmes éditions. Leur écart peut être mesuré à la médiane des QPV de France de la même édition\u00a0: la moitié des quartiers ont une valeur plus basse, l’autre moitié une valeur plus haute. C’est une place parmi eux, ni une moyenne de taux ni un total.',
      'Le taux de l’agglomération est le rapport des sommes de ses communes (les chômeurs de toutes les communes sur leurs actifs), jamais une moyenne de taux. S’il manque un nombre dans une commune, l’agglomération n’a pas de valeur.',
    ],
  },
  periods: {
    title: 'Quelles périodes se comparent',
    census: (years: number) =>
      `Recensement\u00a0: un millésime rassemble cinq années d’enquêtes. Deux millésimes distants de moins de ${years} ans partagent des enquêtes\u00a0: ils ne se comparent pas. C’est pourquoi 2018 se compare à 2007 et à 2012, mais ni à 2017 ni à 2022.`,
    editions: (years: number) =>
      `Éditions (bases de l’Insee sur les quartiers)\u00a0: le fichier ne dit pas l’année observée. Une édition ne se compare pas à une année, aucune ligne ne relie deux éditions, et deux éditions distantes de moins de ${years} ans ne se comparent pas.`,
    registers:
      'Registres (demandeurs d’emploi inscrits, foyers au RSA, logements sociaux)\u00a0: tout le monde est compté chaque année. Deux années quelconques se comparent, à l’arrondi près.',
    perimeters:
      'Quartiers de 2015 et de 2024\u00a0: deux périmètres, deux séries. L’une ne prolonge pas l’autre, sauf si chacun reprend au moins 95\u202f% de l’autre, et alors avec une marque visible.',
    cautionAdded: 'L’atlas suit la règle des cinq ans, et rappelle cette prudence là où elle s’applique.',
  },
  margins: {
    title: 'Les marges',
    intro:
      'Une marge est la demi-largeur d’un intervalle à 95\u202f%\u00a0: la valeur vraie est très probablement entre la valeur moins la marge et la valeur plus la marge.',
    items: (from: string, share: string) => [
      `Recensement, communes de ${from} habitants ou plus\u00a0: environ ${share} des logements sont enquêtés en cinq ans. Marge binomiale avec correction de population finie\u00a0: 1,96 × √(p (100 − p) / (f N) × (1 − f)), où p est le taux en\u00a0% avec deux «\u00a0oui\u00a0» et deux «\u00a0non\u00a0» de plus (Agresti et Coull), N le nombre de personnes ou de ménages dont il est le taux et f = ${share}.`,
      'Quartiers et IRIS\u00a0: quand ce nombre n’est pas publié, il est estimé par la population du lieu et la part que ces personnes ou ces ménages en font dans l’agglomération. Si rien ne le dit, il n’y a ni marge, ni verdict, ni rang.',
      'Recensement, communes plus petites\u00a0: tout le monde est enquêté. L’exploitation principale n’a pas de marge d’échantillon. L’exploitation complémentaire (ménages, familles) code un ménage sur quatre\u00a0: f = 25\u202f%.',
      'Registres\u00a0: pas d’échantillon, seulement l’arrondi. Les demandeurs d’emploi inscrits sont arrondis à 5\u00a0: 2,5 de part et d’autre.',
      'Partout\u00a0: au moins l’arrondi de ce qui est affiché, la moitié du dernier chiffre.',
      'Agglomération\u00a0: les communes sont enquêtées séparément. Leurs variances s’ajoutent, chacune multipliée par le carré de son poids.',
      'Écart\u00a0: racine de la somme des carrés des deux marges. Changement d’écart\u00a0: de même, avec les deux écarts.',
    ],
    limits:
      'Prudence\u00a0: les valeurs sont traitées comme indépendantes, alors qu’une commune fait partie de son agglomération. L’intervalle vrai de l’écart est donc plus étroit, d’autant plus que la commune est grande\u00a0: le calcul hésite plutôt qu’il n’affirme. En sens inverse, le tirage par adresses et la non-réponse ne sont pas comptés\u00a0: la marge reste un ordre de grandeur.',
  },
  verdict: {
    title: 'Le verdict',
    intro: (percent: string, per100: string, euro: string) =>
      `Le changement d’écart est comparé à sa marge et à un seuil, en dessous duquel il n’a pas d’importance, aussi sûr soit-il\u00a0: ${percent} pour un taux, ${per100} pour un nombre pour 100, ${euro} de la référence pour un montant.`,
    caption: 'Ce que l’atlas dit d’un changement d’écart',
    columns: { change: 'Changement de l’écart', margin: 'Marge', verdict: 'Verdict' },
    rows: {
      still: { change: 'au plus le seuil', margin: 'changement et marge ensemble, au plus le seuil' },
      blurred: { change: 'au plus le seuil', margin: 'changement et marge ensemble, plus que le seuil' },
      uncertain: { change: 'plus que le seuil', margin: 'au moins autant que le changement' },
      worse: { change: 'plus que le seuil, vers la difficulté', margin: 'moins que le changement' },
      better: { change: 'plus que le seuil, vers le mieux', margin: 'moins que le changement' },
    },
    lead: (better: string, worse: string) =>
      `Un territoire dont l’écart de départ, au-delà de sa marge, n’est pas défavorable ne rattrape rien\u00a0: on dit «\u00a0${better}\u00a0». Un territoire dont l’écart d’arrivée ne l’est pas ne décroche pas\u00a0: on dit «\u00a0${worse}\u00a0».`,
    not: 'Sans périodes comparables, ou si une valeur manque à l’une d’elles, il n’y a pas de verdict\u00a0: «\u00a0non comparable\u00a0», avec la raison.',
  },
  example: {
    title: 'Un exemple calculé',
    intro: (indicator: string, from: string, to: string) =>
      `Ces nombres sont calculés à partir des chiffres publiés, par le même programme que l’atlas\u00a0: ${indicator}, ${from} et ${to}. Ils sont montrés avec deux décimales, mais calculés sans arrondi.`,
    none: 'Aucune commune n’a deux périodes comparables pour l’indicateur de départ de cet atlas.',
    caption: (place: string) => `Le calcul pour ${place}`,
    step: 'Étape',
    value: 'Valeur',
    reference: 'Agglomération',
    gap: 'Écart',
    gapMargin: 'Marge de l’écart',
    change: 'Changement de l’écart',
    margin: 'Marge du changement',
    threshold: 'Seuil',
    verdict: 'Verdict',
    rank: 'Rang',
    subtraction: (a: string, b: string) => `${a} − ${b}`,
    root: (a: string, b: string) => `√(${a}² + ${b}²)`,
    amountMargin: 'par propagation du rapport des deux montants',
  },
  ranks: {
    title: 'Les rangs sont des intervalles',
    paragraphs: [
      'Un territoire n’est avant un autre que si son intervalle entier est au-delà de l’intervalle de l’autre. Tous ceux qui se recouvrent partagent les places\u00a0: «\u00a0entre 3e et 7e\u00a0».',
      'Le rang 1 est celui de la plus grande difficulté. Un territoire sans valeur n’a pas de rang.',
    ],
  },
  absences: {
    title: 'Les absences',
    intro:
      'Zéro est une valeur. Une absence n’est jamais un zéro, ni une couleur de l’échelle, ni un membre d’une moyenne ou d’un rang\u00a0: elle garde sa raison, et sa hachure, partout.',
    meaning: {
      suppressed: 'Trop peu de personnes ou de ménages\u00a0: le producteur la garde secrète.',
      missing: 'Le fichier ne la contient pas.',
      notPublished: 'Elle existe, et n’est pas encore publiée.',
      notApplicable: 'Elle n’a pas de sens ici.',
      outOfScope: 'Le territoire n’est pas dans le champ de la source.',
      underCorrection: 'Elle a été retirée à cause d’une erreur.',
    } satisfies Readonly<Record<Absence, string>>,
  },
  never: {
    title: 'Ce que l’atlas ne fait jamais',
    items: [
      'Une somme de quartiers prioritaires\u00a0: leurs chiffres ne s’additionnent pas (Insee).',
      'Une moyenne de taux\u00a0: un taux se recalcule à partir des nombres.',
      'Une ligne entre deux éditions, ou entre les quartiers de 2015 et ceux de 2024.',
      'Un taux de chômage des quartiers\u00a0: les fichiers ouverts n’en publient pas.',
      'Une valeur estimée sans le dire, ou un trou comblé.',
      'Un lien de cause entre un programme et un chiffre.',
    ],
  },
  paper: (version: string) => `Version des données\u00a0: ${version}.`,
} as const;
