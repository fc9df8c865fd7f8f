import type { Encoding, FaultRule, Field, FileRefusal, IntakeKind } from '../../domain/intake.ts';
import { formatNumber, listOf, plural } from '../format.ts';

/** What a column says, as a heading of the corrected file and in the menus. The import knows them again. */
export const FIELD_TEXTS: Readonly<Record<Field, string>> = {
  id: 'Identifiant',
  programme: 'Programme',
  parent: 'Fait partie de',
  title: 'Intitulé',
  theme: 'Thème',
  locationGrade: 'Précision du lieu',
  territories: 'Territoires',
  beneficiary: 'Bénéficiaire',
  funders: 'Financeurs',
  startYear: 'Année de début',
  endYear: 'Année de fin',
  year: 'Année',
  amountEur: 'Montant (€)',
  amountNote: 'Précision du montant',
  source: 'Source',
  jobs: 'Emplois',
  posts: 'Postes',
  inhabitantsReached: 'Habitants touchés',
  status: 'État',
  expressedBy: 'Exprimé par',
  wording: 'Besoin exprimé',
  count: 'Nombre de personnes',
};

/** What a field holds, in one sentence, where its name is not enough. */
export const FIELD_HELP: Readonly<Partial<Record<Field, string>>> = {
  territories: 'codes ou noms, séparés par des points-virgules',
  locationGrade:
    'adresse, quartiers, communes, contrat ou non localisé\u202f; sans colonne, déduite des territoires',
  funders:
    'noms, chacun avec sa part s’il y a lieu\u00a0: «\u00a0État\u00a0: 1\u202f500\u202f€ ; Région\u00a0»',
  year: 'une année ou une période, si elle tient en une seule colonne',
  amountEur: 'en euros, hors de toute enveloppe',
  parent: 'identifiant de l’action ou du programme dont le total comprend celle-ci',
  source: 'd’où viennent les lignes',
  posts: 'postes financés',
};

/** Megabytes of a size in bytes: "200 Mo". */
function megabytes(bytes: number): string {
  return `${formatNumber(bytes / 1_000_000, bytes < 10_000_000 ? 1 : 0)}\u202fMo`;
}

/** Why a file is refused, and what to do. */
export function refusalText(refusal: FileRefusal): string {
  switch (refusal.why) {
    case 'tooLarge':
      return `Le fichier pèse ${megabytes(refusal.bytes)}\u00a0: l’atlas en lit ${megabytes(refusal.most)} au plus. Il n’a pas été ouvert. Gardez les seules lignes utiles, ou coupez-le en plusieurs.`;
    case 'unpacksTooLarge':
      return `Une fois décompressé, ce classeur pèserait ${megabytes(refusal.bytes)}\u00a0: l’atlas en lit ${megabytes(refusal.most)} au plus. Il n’a pas été décompressé.`;
    case 'tooManyRows':
      return `Le tableau a plus de ${formatNumber(refusal.most, 0)} lignes, le plus que lise l’atlas. Coupez-le en plusieurs.`;
    case 'tooManyColumns':
      return `Le tableau a ${formatNumber(refusal.columns, 0)} colonnes\u00a0: l’atlas en lit ${formatNumber(refusal.most, 0)} au plus.`;
    case 'cellTooLong':
      return `Ligne ${refusal.line}\u00a0: une case a plus de ${formatNumber(refusal.most, 0)} caractères. Un guillemet n’y est peut-être pas refermé.`;
    case 'empty':
      return 'Le fichier est vide.';
    case 'onlyHeadings':
      return 'Le tableau n’a que des titres de colonnes\u00a0: aucune ligne à lire.';
    case 'oneColumn':
      return 'Une seule colonne a été trouvée\u00a0: les cases doivent être séparées par des points-virgules, des virgules ou des tabulations.';
    case 'oldWorkbook':
      return 'C’est un classeur de l’ancien format (.xls), ou protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe, ou en CSV.';
    case 'openDocument':
      return 'C’est un classeur OpenDocument (.ods). Enregistrez-le en .xlsx ou en CSV.';
    case 'otherArchive':
      return 'C’est une archive ou un document, pas un classeur. Choisissez un fichier .xlsx ou .csv.';
    case 'brokenWorkbook':
      return 'Ce classeur est abîmé ou incomplet\u00a0: il ne s’ouvre pas. Enregistrez-le à nouveau, ou en CSV.';
    case 'pdf':
      return 'C’est un PDF\u00a0: il montre un tableau, il n’en contient pas. Demandez le fichier .xlsx ou .csv.';
    case 'web':
      return 'C’est une page web, même si son nom finit par .xls. Ouvrez-la dans un tableur et enregistrez-la en .xlsx.';
    case 'json':
      return 'C’est un fichier JSON, pas un tableau. Enregistrez-le en CSV.';
    case 'binary':
      return 'Ce fichier n’est pas du texte (ou est en UTF-16 sans marque). Enregistrez-le en «\u00a0CSV UTF-8\u00a0» ou en .xlsx.';
    case 'unknownEncoding':
      return `Ligne ${refusal.line}\u00a0: un caractère n’est ni de l’UTF-8 ni du Windows-1252. Enregistrez le fichier en «\u00a0CSV UTF-8\u00a0».`;
    case 'openQuote':
      return `Ligne ${refusal.line}\u00a0: un guillemet n’est pas refermé, ou se referme au milieu d’une case. La suite du fichier ne peut pas être lue sûrement.`;
    case 'unreadable':
      return 'Le navigateur n’a pas pu lire le fichier\u00a0: il a été déplacé, ou c’est un dossier.';
  }
}

/** Why a cell keeps its row out, and what to do. */
export function faultText(rule: FaultRule): string {
  switch (rule.why) {
    case 'cells':
      return `la ligne a ${rule.cells} ${plural(rule.cells, 'case', 'cases')} pour ${rule.headings} titres de colonnes`;
    case 'missing':
      return 'case vide, alors qu’elle est nécessaire';
    case 'unknown':
      return rule.closest.length === 0
        ? 'inconnu de l’atlas'
        : `inconnu de l’atlas. Voulez-vous dire ${listOf(rule.closest)}\u202f?`;
    case 'several':
      return `plusieurs portent ce nom\u00a0: ${rule.candidates.join('\u202f; ')}. Choisissez lequel.`;
    case 'setAside':
      return 'laissé de côté, selon votre choix';
    case 'lostZero':
      return `le code a perdu son zéro de tête\u00a0: écrivez ${rule.whole}`;
    case 'notNumber':
      return 'n’est pas un montant';
    case 'negative':
      return 'un nombre négatif n’a pas de sens ici';
    case 'exponent':
      return 'le tableur a abrégé ce nombre\u00a0: affichez-le en entier';
    case 'ambiguousMark':
      return 'mille ou un virgule\u202f? Dites quel est le signe des décimales.';
    case 'decimals':
      return 'plus de deux décimales\u00a0: arrondissez au centime';
    case 'tooLargeNumber':
      return 'nombre trop grand pour être lu au centime';
    case 'notWhole':
      return 'n’est pas un nombre entier';
    case 'formulaError':
      return 'la formule du tableur est en erreur, ou sans résultat';
    case 'notYear':
      return 'n’est pas une année';
    case 'shortYear':
      return 'année sur deux chiffres\u00a0: écrivez les quatre';
    case 'endsBeforeStart':
      return 'finit avant de commencer';
    case 'outsideProgramme':
      return `hors des années de ce dont l’action fait partie (${rule.years})`;
    case 'mixedTerritories':
      return 'mêle des communes, des quartiers ou toute l’agglomération\u00a0: une ligne en nomme d’une seule sorte';
    case 'gradeMismatch':
      return 'les territoires ne sont pas ceux que dit la précision du lieu';
    case 'noTerritory':
      return 'aucun territoire';
    case 'fundersTwice':
      return `${rule.name} y est deux fois`;
    case 'fundersWithoutAmount':
      return 'des parts de financeurs, alors que l’action n’a pas de montant';
    case 'fundersAboveAmount':
      return 'les parts des financeurs dépassent le montant de l’action';
    case 'idTwice':
      return `identifiant déjà pris à la ligne ${rule.line}`;
    case 'idTaken':
      return 'identifiant déjà dans le registre publié';
    case 'sameRow':
      return `dit la même chose que la ligne ${rule.line}`;
    case 'sameAction':
      return `dit la même chose que ${rule.id}, déjà dans le registre publié`;
    case 'chainOfParts':
      return 'fait partie d’elle-même, ou d’une suite de plus de vingt actions';
    case 'partsAboveWhole':
      return 'les parts dépassent le montant de ce qui les comprend';
  }
}

/** How a text was written. */
export const ENCODING_TEXTS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-marked': 'UTF-8 avec sa marque',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 (petit-boutiste)',
  'utf-16be': 'UTF-16 (gros-boutiste)',
};

/** What parted the cells. */
export const DELIMITER_TEXTS: Readonly<Record<string, string>> = {
  ';': 'point-virgule',
  ',': 'virgule',
  '\t': 'tabulation',
  '|': 'barre verticale',
};

/** What a table holds. */
export const KIND_TEXTS: Readonly<Record<IntakeKind, { label: string; one: string; many: string }>> = {
  actions: { label: 'Actions', one: 'action', many: 'actions' },
  needs: { label: 'Besoins exprimés', one: 'besoin', many: 'besoins' },
};

/** What the files that an import gives back say. */
export const BRING_FILES_FR = {
  line: 'Ligne',
  reasons: 'Motifs du refus',
  reason: (column: string, value: string, why: string) =>
    [column, value && `« ${value} »`, why].filter(Boolean).join(' : '),
} as const;

/** All that the screen of the import says. */
export const BRING_FR = {
  none: 'Cet atlas n’a pas encore de registre d’actions\u00a0: il n’y a rien à quoi joindre un tableau.',
  intro:
    'Déposez un tableau d’actions ou de besoins (CSV ou XLSX). L’atlas le lit dans votre navigateur, le vérifie ligne par ligne, ' +
    'et le montre avec le registre pour cette visite. Rien n’est envoyé nulle part.',
  limits: (size: string, rows: string) =>
    `Jusqu’à ${size} et ${rows} lignes. Les cases sont lues comme du texte\u00a0: aucune formule ni aucun script n’est exécuté.`,
  megabytes,
  models: 'Modèles à remplir\u00a0:',
  model: (kind: string) => `Modèle CSV\u00a0: ${kind}`,
  modelName: (kind: IntakeKind) =>
    kind === 'actions' ? 'modele-actions-excel.csv' : 'modele-besoins-excel.csv',
  zone: 'Fichier à importer',
  choose: 'Choisir un fichier CSV ou XLSX',
  drop: 'ou le déposer ici',
  several: (name: string) => `Un seul fichier est lu à la fois\u00a0: «\u00a0${name}\u00a0».`,
  opening: (name: string) => `Lecture de «\u00a0${name}\u00a0»`,
  checking: 'Vérification des lignes',
  taking: 'Les lignes rejoignent le registre',
  progress: (percent: number) => `${percent}\u202f%`,
  cancel: 'Annuler',
  cancelled: 'Import annulé\u00a0: rien n’a été gardé.',
  failed: 'La lecture a échoué. Rechargez la page, ou enregistrez le fichier en CSV UTF-8.',
  refused: (name: string) => `«\u00a0${name}\u00a0» n’a pas été lu.`,
  file: {
    title: 'Le fichier',
    rows: (count: string, many: number) => `${count} ${plural(many, 'ligne', 'lignes')}`,
    text: (encoding: string, delimiter: string) =>
      `texte ${encoding}, cases séparées par\u00a0: ${delimiter}`,
    workbook: 'classeur XLSX',
    sheet: 'Feuille',
    sheetOption: (name: string, rows: string) => `${name} (${rows})`,
    kind: 'Ce que contient le tableau',
    sample: 'Les premières lignes',
    sampleCaption: 'Les trois premières lignes, telles qu’elles sont dans le fichier',
    unnamed: (column: number) => `colonne ${column}`,
  },
  columns: {
    title: 'Ce que disent les colonnes',
    help: 'Les colonnes reconnues par leur titre sont déjà choisies. Ce qui n’a pas de colonne peut avoir une même valeur pour toutes les lignes.',
    needed: 'Nécessaires',
    others: 'Autres',
    none: 'Aucune colonne',
    constant: 'Une même valeur pour toutes les lignes',
    value: (field: string) => `Valeur pour toutes les lignes\u00a0: ${field}`,
    toChoose: 'À choisir',
    card: 'Le fichier lui-même',
    unused: (names: string) => `Colonnes non lues\u00a0: ${names}.`,
    mark: 'Signe des décimales',
    marks: {
      seen: 'Reconnu dans les montants',
      comma: 'Virgule (1\u202f234,56)',
      point: 'Point (1,234.56)',
    },
    keepSame: 'Garder aussi les lignes qui disent la même chose qu’une autre',
    check: 'Vérifier les lignes',
    checkAgain: 'Vérifier à nouveau',
    lacking: (fields: string) => `Il manque une colonne ou une valeur pour\u00a0: ${fields}.`,
    outdated: 'Vos choix ont changé\u00a0: vérifiez à nouveau pour voir leur effet.',
  },
  findings: {
    title: 'Ce que dit le fichier',
    sentence: (accepted: string, refused: string, all: string, acceptedCount: number, refusedCount: number) =>
      `Sur ${all} lignes lues, ${accepted} ${plural(acceptedCount, 'est acceptée', 'sont acceptées')} et ${refused} ${plural(refusedCount, 'refusée', 'refusées')}.`,
    everyRow: 'Aucune ligne n’est perdue\u00a0: acceptées et refusées font le total.',
    mark: { ',': 'Montants lus avec une virgule décimale.', '.': 'Montants lus avec un point décimal.' },
    noMark:
      'Le signe des décimales n’est pas sûr\u00a0: les montants qui se liraient de deux façons sont refusés.',
  },
  totals: {
    title: 'Totaux avant et après',
    caption:
      'Chaque action est comptée une fois\u202f; localisées, partagées et non localisées font le total, au centime près. Un montant non publié n’est pas zéro euro.',
    what: 'Registre',
    before: 'Publié',
    brought: 'Votre fichier, seul',
    after: 'Les deux ensemble',
    actions: 'Actions',
    euros: 'Euros',
    located: 'Localisées',
    shared: 'Partagées',
    notLocated: 'Non localisées',
    posts: 'Postes',
    unpublished: 'Sans montant publié',
    none: 'aucune',
    envelopes: (count: string, many: number) =>
      `${count} ${plural(many, 'action est comprise', 'actions sont comprises')} dans une enveloppe, et n’${plural(many, 'y est pas ajoutée', 'y sont pas ajoutées')}.`,
  },
  questions: {
    title: 'Noms à préciser',
    help: 'L’atlas ne devine pas\u00a0: dites ce que veut dire chaque nom, ou laissez ses lignes de côté.',
    times: (count: string, many: number) => `${count} ${plural(many, 'fois', 'fois')}`,
    homonyms: 'plusieurs portent ce nom',
    unknown: 'inconnu de l’atlas',
    label: (list: string, text: string) => `${list}\u00a0: «\u00a0${text}\u00a0»`,
    toChoose: 'À choisir',
    aside: 'Laisser ces lignes de côté',
    others: 'Tous les autres',
    lists: {
      places: 'Territoire',
      themes: 'Thème',
      programmes: 'Programme',
      partners: 'Financeur',
      voices: 'Exprimé par',
      grades: 'Précision du lieu',
      statuses: 'État',
      sources: 'Source',
    },
    more: 'D’autres noms suivront quand ceux-ci seront précisés.',
  },
  faults: {
    title: (count: string, many: number) => `${count} ${plural(many, 'ligne refusée', 'lignes refusées')}`,
    caption: 'Chaque refus avec sa ligne, sa colonne, ce qui s’y trouve et pourquoi',
    line: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    why: 'Motif',
    wholeRow: 'toute la ligne',
    constant: (field: string) => `${field} (même valeur pour toutes)`,
    more: (shown: string, all: string) =>
      `Les ${shown} premiers refus sur ${all}\u202f: tous sont dans le fichier des lignes refusées.`,
  },
  preview: {
    title: 'Les premières lignes acceptées',
    caption: 'Telles qu’elles seront montrées',
    none: 'Aucune ligne n’est acceptée pour l’instant.',
    amount: 'Montant',
    years: 'Années',
  },
  use: {
    title: 'Se servir des lignes acceptées',
    show: 'Montrer dans l’atlas pour cette visite',
    keep: 'Les garder aussi sur cet appareil, pour une prochaine visite',
    shown: (count: string, many: number) =>
      `${count} ${plural(many, 'ligne est montrée', 'lignes sont montrées')} avec le registre.`,
    kept: 'Elles sont gardées sur cet appareil, et nulle part ailleurs.',
    notKept: (size: string) =>
      `Elles n’ont pas pu être gardées sur cet appareil (le navigateur refuse, ou elles pèsent plus de ${size})\u00a0: elles restent pour cette visite.`,
    see: { actions: 'Voir les actions', needs: 'Voir la grille des besoins' } satisfies Readonly<
      Record<IntakeKind, string>
    >,
    files: 'Emporter',
    exports: {
      corrected: 'Fichier corrigé, CSV pour Excel (français)',
      data: (name: string) => `${name}, à mettre dans data/`,
      refused: 'Lignes refusées, CSV pour Excel (français)',
      card: 'Fiche de la source (JSON), pour data/sources.json',
    },
    dataNote:
      'Le fichier pour data/ contient le registre publié et vos lignes, dans les colonnes exactes que lit l’atlas. La fiche de la source est à compléter (producteur, licence).',
  },
  card: {
    producer: 'Fichier d’un visiteur',
    period: 'non précisée',
    licence: 'non précisée',
    how: 'importé par un visiteur dans son navigateur, non vérifié par l’atlas',
    caveat: 'lignes apportées par un visiteur, montrées sur son appareil seulement',
  },
} as const;
