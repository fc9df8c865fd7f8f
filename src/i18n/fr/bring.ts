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
    case 'partOfItself':
      return 'fait partie d’elle-même, par ce dont elle fait partie';
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
