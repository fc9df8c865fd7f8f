import type { Field, FaultRule, RawCell, RawRow, RowFault } from '../domain/intake.ts';
import type { Entry } from './names.ts';
import type { List, Vocabulary } from './vocabulary.ts';

/** Where a field comes from: a column, by its index, or one text for all rows. */
export type Origin = { readonly column: number } | { readonly constant: string };

/** Where each field comes from. Those that are not there say nothing. */
export type Mapping = Readonly<Partial<Record<Field, Origin>>>;

/** What the visitor answered of texts that name nothing, or several things: a code, or `null` to leave its rows out. */
export type Choices = Readonly<Partial<Record<List, Readonly<Record<string, string | null>>>>>;

/** A text that only the visitor can tell the meaning of, and how many times it stands in the table. */
export interface Question {
  readonly list: List;
  readonly text: string;
  readonly times: number;
  readonly candidates: readonly Entry[];
  /** Whether the candidates are all called so, or only close. */
  readonly homonyms: boolean;
}

/** What rows are read with. */
export interface RowContext {
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly vocabulary: Vocabulary;
  readonly choices: Choices;
}

/** Reads the cells of one row after another, and keeps what is wrong with the row and what must be asked. */
export class RowReader {
  readonly #context: RowContext;
  readonly #questions = new Map<string, Question>();
  #row: RawRow = { line: 0, cells: [] };
  faults: RowFault[] = [];

  constructor(context: RowContext) {
    this.#context = context;
  }

  /** Begins a row: its faults are those found from now on. */
  begin(row: RawRow): void {
    this.#row = row;
    this.faults = [];
    const { headings } = this.#context;
    // A workbook leaves out the empty cells at the end of a row; a text does not.
    const extra = row.cells.slice(headings.length).some((cell) => cell !== '');
    if (extra || row.cells.length < headings.length) {
      const rule = { why: 'cells', cells: row.cells.length, headings: headings.length } as const;
      this.faults.push({ ...{ line: row.line, field: undefined, heading: undefined }, value: '', rule });
    }
  }

  /** Whether a column, or one value for all rows, says this field. */
  says(field: Field): boolean {
    return this.#context.mapping[field] !== undefined;
  }

  cell(field: Field): RawCell {
    const origin = this.#context.mapping[field];
    if (origin === undefined) return '';
    return 'constant' in origin ? origin.constant : (this.#row.cells[origin.column] ?? '');
  }

  text(field: Field): string {
    return String(this.cell(field)).trim();
  }

  /** Tells what is wrong with a cell. */
  fault(field: Field, rule: FaultRule, value: string = this.text(field)): void {
    const { mapping, headings } = this.#context;
    const origin = mapping[field];
    const heading = origin && 'column' in origin ? headings[origin.column] : undefined;
    this.faults.push({ line: this.#row.line, field, heading, value, rule });
  }

  /** The text of a field that must say something. */
  needed(field: Field): string {
    const text = this.text(field);
    if (text === '') this.fault(field, { why: 'missing' });
    return text;
  }

  /** The code that a text names, in the lists or by the answer of the visitor; `undefined` with a fault where it is none. */
  named(field: Field, list: List, text: string): string | undefined {
    const { choices, vocabulary } = this.#context;
    const match = vocabulary[list].match(text);
    if ('code' in match) return match.code;
    const homonyms = 'several' in match;
    const candidates = homonyms ? match.several : match.closest;
    this.#ask({ list, text, candidates, homonyms });
    const chosen = choices[list]?.[text];
    if (chosen === null) this.fault(field, { why: 'setAside' }, text);
    if (typeof chosen === 'string' && vocabulary[list].entry(chosen)) return chosen;
    if (chosen === null) return undefined;
    const labels = candidates.map(({ label }) => label);
    const whole = vocabulary[list].entry(`0${text}`);
    this.fault(
      field,
      whole
        ? { why: 'lostZero', whole: whole.code }
        : homonyms
          ? { why: 'several', candidates: labels }
          : { why: 'unknown', closest: labels },
      text,
    );
    return undefined;
  }

  /** What the visitor must be asked, the most frequent first. */
  get questions(): readonly Question[] {
    return [...this.#questions.values()].toSorted((a, b) => b.times - a.times);
  }

  #ask(question: Omit<Question, 'times'>): void {
    const key = `${question.list} ${question.text}`;
    const times = (this.#questions.get(key)?.times ?? 0) + 1;
    this.#questions.set(key, { ...question, times });
  }
}
