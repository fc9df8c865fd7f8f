import { FIELDS, type Field, type IntakeKind } from '../domain/intake.ts';
import { foldText } from '../geo/accentFold.ts';

/** What columns are called, folded: French first, then English. A field is known by its name in the files of `data/` too. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: [
    'identifiant',
    'id',
    'code action',
    'numero',
    'n°',
    'reference',
    'ref',
    'numero de dossier',
    'identifier',
  ],
  programme: ['programme', 'dispositif', 'contrat', 'cadre', 'appel a projets', 'program', 'scheme'],
  parent: ['parent', 'fait partie de', 'enveloppe', 'action mere', 'part of'],
  title: [
    ...['intitule', 'action', 'titre', 'libelle', 'nom de l action', 'intitule de l action', 'projet'],
    ...['nom du projet', 'intitule du projet', 'objet', 'title', 'name', 'project'],
  ],
  theme: ['theme', 'thematique', 'axe', 'pilier', 'domaine', 'topic', 'themes'],
  locationGrade: [
    ...[
      'precision du lieu',
      'precision de la localisation',
      'type de localisation',
      'niveau de localisation',
    ],
    ...['echelle', 'location grade'],
  ],
  territories: [
    ...['territoires', 'territoire', 'quartier', 'quartiers', 'qpv', 'commune', 'communes', 'lieu', 'lieux'],
    ...['localisation', 'code insee', 'code commune', 'code qpv', 'code territoire', 'territory', 'place'],
    ...['location', 'neighbourhood', 'quartier s', 'commune s', 'territoire s', 'nom du quartier'],
  ],
  beneficiary: [
    ...['beneficiaire', 'porteur', 'porteur de projet', 'porteur du projet', 'structure', 'association'],
    ...['organisme', 'maitre d ouvrage', 'operateur', 'beneficiary', 'recipient', 'organisation'],
  ],
  funders: [
    ...[
      'financeurs',
      'financeur',
      'financements',
      'financement',
      'partenaires',
      'partenaire',
      'co financeurs',
    ],
    ...['cofinanceurs', 'partenaires financiers', 'funders', 'funder', 'partner', 'partners'],
  ],
  startYear: [
    ...['debut', 'annee de debut', 'date de debut', 'premiere annee', 'start year', 'start'],
    ...['start date', 'demarrage'],
  ],
  endYear: ['fin', 'annee de fin', 'date de fin', 'derniere annee', 'end year', 'end', 'end date'],
  year: ['annee', 'annees', 'exercice', 'millesime', 'periode', 'date', 'year', 'years'],
  amountEur: [
    ...[
      'montant',
      'montants',
      'cout',
      'cout total',
      'budget',
      'subvention',
      'montant total',
      'montant accorde',
    ],
    ...['montant de la subvention', 'subvention accordee', 'montant attribue', 'montant vote'],
    ...['amount', 'grant', 'total cost'],
  ],
  amountNote: [
    ...['precision du montant', 'note sur le montant', 'remarque sur le montant', 'commentaire', 'remarque'],
    ...['observation', 'observations', 'remarques', 'commentaires', 'note', 'comment', 'notes'],
  ],
  source: ['source', 'sources', 'origine', 'provenance'],
  jobs: ['emplois', 'nombre d emplois', 'salaries', 'jobs', 'etp'],
  posts: ['postes', 'nombre de postes', 'posts', 'postes finances'],
  inhabitantsReached: [
    ...[
      'habitants touches',
      'beneficiaires touches',
      'nombre de beneficiaires',
      'public touche',
      'participants',
    ],
    ...[
      'nombre d habitants',
      'personnes touchees',
      'inhabitantsreached',
      'inhabitants reached',
      'people reached',
    ],
    ...['nombre de participants'],
  ],
  status: ['etat', 'statut', 'avancement', 'etat d avancement', 'status'],
  expressedBy: [
    ...[
      'exprime par',
      'qui l exprime',
      'instance',
      'origine du besoin',
      'expressedby',
      'expressed by',
      'auteur',
    ],
    ...['recueilli par', 'mode de recueil'],
  ],
  wording: [
    ...[
      'besoin',
      'besoins',
      'besoin exprime',
      'expression',
      'verbatim',
      'formulation',
      'description',
      'wording',
    ],
    ...['need', 'demande', 'constat'],
  ],
  count: [
    'nombre',
    'nombre de personnes',
    'nombre d expressions',
    'effectif',
    'count',
    'personnes',
    'occurrences',
  ],
};

/** Which column says what: the index of the column of each field that was recognised. */
export type Recognised = Readonly<Partial<Record<Field, number>>>;

/** The fields that a column may be about, for each kind of table: those of its file, and one year that is both ends. */
export const MAPPED_FIELDS: Readonly<Record<IntakeKind, readonly Field[]>> = {
  actions: [...FIELDS.actions, 'year'],
  needs: FIELDS.needs,
};

/** A heading as it is compared: folded, without its unit, its brackets and its marks. */
function headingKey(heading: string): string {
  return foldText(heading)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[*:_.?!]|\ben (?:€|euros?)|€/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fields of a kind of table that headings name, each by the first column of that name. */
export function recognise(headings: readonly string[], kind: IntakeKind): Recognised {
  const keys = headings.map(headingKey);
  const found = MAPPED_FIELDS[kind].flatMap((field): [Field, number][] => {
    // In the order of the names: an exact "montant accordé" must not lose to a first column "note".
    const names = [...NAMES[field], field.toLowerCase()];
    const column = names.map((name) => keys.indexOf(name)).find((at) => at >= 0);
    return column === undefined ? [] : [[field, column]];
  });
  return Object.fromEntries(found);
}

/** The kind of table that headings speak of: that of which they name more fields, actions where they name as many. */
export function kindOf(headings: readonly string[]): IntakeKind {
  const count = (kind: IntakeKind) => Object.keys(recognise(headings, kind)).length;
  const own = (field: Field) => recognise(headings, 'needs')[field] !== undefined;
  return own('wording') && count('needs') >= count('actions') - 1 ? 'needs' : 'actions';
}

/** How many rows at the head of a table may be a title. */
const TITLES = 20;

/** The row of the headings: of the first ones, that which names the most fields; the first one where none does. */
export function headingRow(rows: readonly { readonly cells: readonly (string | number)[] }[]): number {
  const scores = rows.slice(0, TITLES).map(({ cells }) => {
    const headings = cells.map(String);
    return Math.max(
      ...(['actions', 'needs'] as const).map((kind) => Object.keys(recognise(headings, kind)).length),
    );
  });
  const best = Math.max(0, ...scores);
  return best < 2 ? 0 : scores.indexOf(best);
}
