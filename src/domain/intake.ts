/** What a table of a visitor may hold: actions, or needs that were expressed. */
export const INTAKE_KINDS = ['actions', 'needs'] as const;

export type IntakeKind = (typeof INTAKE_KINDS)[number];

/** The columns that `data/actions.csv` has, in its order: what a row says of an action. */
export const ACTION_FIELDS = [
  'id',
  'programme',
  'parent',
  'title',
  'theme',
  'locationGrade',
  'territories',
  'beneficiary',
  'funders',
  'startYear',
  'endYear',
  'amountEur',
  'amountNote',
  'source',
  'jobs',
  'posts',
  'inhabitantsReached',
  'status',
] as const;

/** The columns that `data/needs.csv` has, in its order: what a row says of a need. */
export const NEED_FIELDS = [
  'id',
  'theme',
  'territories',
  'year',
  'expressedBy',
  'wording',
  'count',
  'source',
] as const;

export type ActionField = (typeof ACTION_FIELDS)[number];
export type NeedField = (typeof NEED_FIELDS)[number];
export type Field = ActionField | NeedField;

/** The fields of each kind of table, in the order of its file. */
export const FIELDS: Readonly<Record<IntakeKind, readonly Field[]>> = {
  actions: ACTION_FIELDS,
  needs: NEED_FIELDS,
};

/** Those that every row must say something of: by its column, or by one value for all rows. */
export const NEEDED_FIELDS: Readonly<Record<IntakeKind, readonly Field[]>> = {
  actions: ['programme', 'title', 'theme', 'beneficiary', 'funders', 'source'],
  needs: ['theme', 'territories', 'year', 'expressedBy', 'wording', 'source'],
};

/** How the bytes of a text were read. */
export const ENCODINGS = ['utf-8', 'utf-8-marked', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The mark between units and decimals. */
export type DecimalMark = ',' | '.';

/** A cell of a table as it was read: text, or a number of a workbook, which needs no guess. */
export type RawCell = string | number;

/** A row of a table: the line of the file, the first being 1, and its cells. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** Why a whole file is refused. Nothing of it is shown. */
export type FileRefusal =
  | { readonly why: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly why: 'unpacksTooLarge'; readonly bytes: number; readonly most: number }
  | { readonly why: 'tooManyRows'; readonly most: number }
  | { readonly why: 'tooManyColumns'; readonly columns: number; readonly most: number }
  | { readonly why: 'cellTooLong'; readonly line: number; readonly most: number }
  | { readonly why: 'empty' }
  | { readonly why: 'onlyHeadings' }
  | { readonly why: 'oneColumn' }
  | { readonly why: 'oldWorkbook' }
  | { readonly why: 'openDocument' }
  | { readonly why: 'otherArchive' }
  | { readonly why: 'brokenWorkbook' }
  | { readonly why: 'pdf' }
  | { readonly why: 'web' }
  | { readonly why: 'json' }
  | { readonly why: 'binary' }
  | { readonly why: 'unknownEncoding'; readonly line: number }
  | { readonly why: 'openQuote'; readonly line: number }
  /** The browser could not read the file: it moved, or is a folder. */
  | { readonly why: 'unreadable' };

/** Why a row is refused: the rule that a cell breaks. */
export type FaultRule =
  /** It has more cells than there are headings, or fewer. */
  | { readonly why: 'cells'; readonly cells: number; readonly headings: number }
  | { readonly why: 'missing' }
  /** No entry of the register has this id or name; the closest ones, if any. */
  | { readonly why: 'unknown'; readonly closest: readonly string[] }
  /** Several have this name, and only the visitor can tell which is meant. */
  | { readonly why: 'several'; readonly candidates: readonly string[] }
  /** The visitor left it without an answer. */
  | { readonly why: 'setAside' }
  | { readonly why: 'lostZero'; readonly whole: string }
  | { readonly why: 'notNumber' }
  | { readonly why: 'negative' }
  | { readonly why: 'exponent' }
  | { readonly why: 'ambiguousMark' }
  | { readonly why: 'decimals' }
  | { readonly why: 'tooLargeNumber' }
  | { readonly why: 'notWhole' }
  | { readonly why: 'formulaError' }
  | { readonly why: 'notYear' }
  | { readonly why: 'shortYear' }
  | { readonly why: 'endsBeforeStart' }
  | { readonly why: 'outsideProgramme'; readonly years: string }
  | { readonly why: 'mixedTerritories' }
  | { readonly why: 'gradeMismatch' }
  | { readonly why: 'noTerritory' }
  | { readonly why: 'fundersTwice'; readonly name: string }
  | { readonly why: 'fundersWithoutAmount' }
  | { readonly why: 'fundersAboveAmount' }
  | { readonly why: 'idTwice'; readonly line: number }
  | { readonly why: 'idTaken' }
  | { readonly why: 'sameRow'; readonly line: number }
  | { readonly why: 'sameAction'; readonly id: string }
  | { readonly why: 'chainOfParts' }
  | { readonly why: 'partsAboveWhole' };

/** A cell that keeps its row out: where it stands, what it holds, and the rule. */
export interface RowFault {
  readonly line: number;
  /** The field, and the heading of its column if it has one. */
  readonly field: Field | undefined;
  readonly heading: string | undefined;
  readonly value: string;
  readonly rule: FaultRule;
}

/** How far a file may go, so that the page answers on an ordinary device. */
export const LIMITS = {
  /** Bytes of a file, asked before it is read. */
  bytes: 50_000_000,
  /** Bytes of the parts of a workbook, once unpacked. */
  unpacked: 300_000_000,
  rows: 100_000,
  columns: 200,
  /** Characters of a cell. */
  cell: 10_000,
} as const;
