import type { Action } from '../domain/action.ts';
import type { DecimalMark, IntakeKind, RawCell, RowFault } from '../domain/intake.ts';
import type { ExpressedNeed } from '../domain/register.ts';
import { csvText } from '../files/csvText.ts';
import { keptAsText } from '../files/neutralise.ts';
import { BRING_FILES_FR, faultText, FIELD_TEXTS } from '../i18n/fr/bring.ts';
import { holdersOf } from '../stats/register/envelopes.ts';
import { totalsOf, type Totals } from '../stats/register/totals.ts';
import { atlasVocabulary, type Known } from './atlasVocabulary.ts';
import { toCorrectedCsv, toDataCsv } from './exportTables.ts';
import { kindOf, recognise, type Recognised } from './headings.ts';
import type { OpenedFile, OpenedTable } from './openFile.ts';
import { readTable, type TableReading } from './readTable.ts';
import type { Choices, Mapping, Question } from './rowReader.ts';
import type { Entry } from './names.ts';
import { LISTS, type List, type Vocabulary } from './vocabulary.ts';

/** A table of an opened file, as the visitor is shown it before anything is read. */
export interface TableHead {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: number;
  readonly kind: IntakeKind;
  readonly recognised: Readonly<Record<IntakeKind, Recognised>>;
  /** The first rows as they stand, as text. */
  readonly sample: readonly (readonly string[])[];
}

/** How the visitor wants a table to be read. */
export interface Settings {
  readonly table: number;
  readonly kind: IntakeKind;
  readonly mapping: Mapping;
  readonly choices: Choices;
  readonly mark: DecimalMark | undefined;
  readonly keepSame: boolean;
}

/** What a reading gave, short enough to be sent to the page at once. */
export interface Summary {
  readonly kind: IntakeKind;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  /** The first faults, and how many there are in all. */
  readonly faults: readonly RowFault[];
  readonly allFaults: number;
  readonly questions: readonly Question[];
  readonly mark: DecimalMark | undefined;
  /** The first rows that were accepted. */
  readonly preview: readonly (Action | ExpressedNeed)[];
  /** The register before, the rows of the file, and the register with them; none for needs. */
  readonly totals: { readonly before: Totals; readonly brought: Totals; readonly after: Totals } | undefined;
}

/** How many of each a summary holds. */
const SHOWN = { faults: 300, questions: 100, preview: 20, sample: 3 } as const;

/**
 * The files that an import gives back: corrected, for a French spreadsheet; for `data/`, with the published rows; the rows
 * alone, to be kept on the device; and the refused rows.
 */
export const EXPORTS = ['corrected', 'data', 'kept', 'refused'] as const;

export type ExportName = (typeof EXPORTS)[number];

/** A file that a visitor opened, and what it gave, kept where it was read. */
export class IntakeSession {
  readonly #file: OpenedFile;
  readonly #known: Known;
  readonly #prefix: string;
  readonly #vocabulary: Vocabulary;
  #table: OpenedTable | undefined;
  #reading: TableReading | undefined;

  /** `prefix` begins the ids of the rows that have none. */
  constructor(file: OpenedFile, known: Known, prefix: string) {
    this.#file = file;
    this.#known = known;
    this.#prefix = prefix;
    this.#vocabulary = atlasVocabulary(known);
  }

  get heads(): readonly TableHead[] {
    return this.#file.tables.map(({ sheet, headings, rows }) => ({
      ...{ sheet, headings },
      rows: rows.length,
      kind: kindOf(headings),
      recognised: { actions: recognise(headings, 'actions'), needs: recognise(headings, 'needs') },
      sample: rows.slice(0, SHOWN.sample).map(({ cells }) => headings.map((_, i) => String(cells[i] ?? ''))),
    }));
  }

  /** What each list offers where the visitor chooses one entry for all rows, or for a text. */
  get entries(): Readonly<Record<List, readonly Entry[]>> {
    return Object.fromEntries(LISTS.map((list) => [list, this.#vocabulary[list].entries])) as Readonly<
      Record<List, readonly Entry[]>
    >;
  }

  /** Reads a table. `onprogress` is told how many rows were read. */
  read(settings: Settings, onprogress: (rows: number) => void): Summary | undefined {
    const table = this.#file.tables[settings.table];
    if (!table) return undefined;
    const { agglomeration, register } = this.#known;
    const reading = readTable(
      table.rows,
      {
        ...{ ...settings, register, headings: table.headings, prefix: this.#prefix },
        ...{ vocabulary: this.#vocabulary, agglomeration: agglomeration.code },
      },
      onprogress,
    );
    [this.#table, this.#reading] = [table, reading];
    const accepted = this.accepted;
    return {
      ...{ kind: reading.kind, mark: reading.mark, rows: table.rows.length, accepted: accepted.length },
      refused: reading.refused.length,
      faults: reading.faults.slice(0, SHOWN.faults),
      allFaults: reading.faults.length,
      questions: reading.questions.slice(0, SHOWN.questions),
      preview: accepted.slice(0, SHOWN.preview),
      totals:
        reading.kind === 'actions' ? this.#totals(reading.actions.map(({ value }) => value)) : undefined,
    };
  }

  /** The rows that were accepted. */
  get accepted(): readonly (Action | ExpressedNeed)[] {
    const { actions = [], needs = [] } = this.#reading ?? {};
    return [...actions, ...needs].map(({ value }) => value);
  }

  /** A file of what was read. */
  export(name: ExportName): string {
    const reading = this.#reading;
    if (!reading) return '';
    const { register } = this.#known;
    switch (name) {
      case 'corrected':
        return toCorrectedCsv(reading.kind, this.accepted, this.#vocabulary);
      case 'data':
        return toDataCsv(reading.kind, { published: register[reading.kind], brought: this.accepted });
      case 'kept':
        return toDataCsv(reading.kind, { published: [], brought: this.accepted });
      case 'refused':
        return this.#refusedCsv(reading);
    }
  }

  #totals(brought: readonly Action[]) {
    const { actions, programmes } = this.#known.register;
    const all = [...actions, ...brought];
    const holders = holdersOf({ actions: all, programmes });
    return {
      before: totalsOf(actions, holders),
      brought: totalsOf(brought, holders),
      after: totalsOf(all, holders),
    };
  }

  /** The refused rows as they stand in the file, each after its line and the reasons. */
  #refusedCsv({ faults, refused }: TableReading): string {
    const { headings = [], rows = [] } = this.#table ?? {};
    const { line, reasons } = BRING_FILES_FR;
    const byLine = new Map<number, RowFault[]>();
    for (const fault of faults) byLine.set(fault.line, [...(byLine.get(fault.line) ?? []), fault]);
    const rowOf = new Map(rows.map((row) => [row.line, row]));
    const lines = refused.map((at) => [
      String(at),
      (byLine.get(at) ?? []).map(reasonOf).join(' ; '),
      ...headings.map((_, i) => cellText(rowOf.get(at)?.cells[i] ?? '')),
    ]);
    const table = [[line, reasons, ...headings.map(keptAsText)], ...lines];
    return `\ufeff${csvText(table, { delimiter: ';', newline: '\r\n' })}`;
  }
}

/** A cell as a French spreadsheet reads it: a number keeps its value, a text stays text. */
function cellText(cell: RawCell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : keptAsText(cell);
}

function reasonOf({ field, heading, value, rule }: RowFault): string {
  const column = heading ?? (field ? FIELD_TEXTS[field] : '');
  return keptAsText(BRING_FILES_FR.reason(column, value, faultText(rule)));
}
