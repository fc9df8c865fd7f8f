import type { Action } from '../domain/action.ts';
import type { DecimalMark, IntakeKind, RawRow, RowFault } from '../domain/intake.ts';
import type { ExpressedNeed, PublishedRegister } from '../domain/register.ts';
import { markOf } from './amount.ts';
import { readAction } from './readAction.ts';
import { readNeed } from './readNeed.ts';
import { RowReader, type Question, type RowContext } from './rowReader.ts';
import { sameRows } from './sameRows.ts';
import { unsoundActions } from './unsoundActions.ts';

/** A row that keeps every rule: the line of the file, and what it says. */
export interface Accepted<T> {
  readonly line: number;
  /** Whether its id stands in the file; else it was made out of the file and the line. */
  readonly hasOwnId: boolean;
  readonly value: T;
}

/** What a table says. Accepted and refused rows make all its rows: none is lost. */
export interface TableReading {
  readonly kind: IntakeKind;
  readonly actions: readonly Accepted<Action>[];
  readonly needs: readonly Accepted<ExpressedNeed>[];
  /** What is wrong, in the order of the lines; several faults may be of one row. */
  readonly faults: readonly RowFault[];
  /** Lines of the rows that are refused, in order. */
  readonly refused: readonly number[];
  readonly questions: readonly Question[];
  /** The decimal mark that the amounts show, or the one asked for; `undefined` where neither is sure. */
  readonly mark: DecimalMark | undefined;
}

/** What a table is read with. */
export interface TableContext extends RowContext {
  readonly kind: IntakeKind;
  readonly agglomeration: string;
  /** The register that the rows join: their ids and rows are not told twice. */
  readonly register: Pick<PublishedRegister, 'actions' | 'needs' | 'programmes'>;
  /** What begins the id of a row that has none of its own. */
  readonly prefix: string;
  /** The decimal mark that the visitor told; `undefined` to see it in the amounts. */
  readonly mark: DecimalMark | undefined;
  /** Whether rows that say the same are kept: posts of one employer may be alike. */
  readonly keepSame: boolean;
}

/** Rows that are read before progress is told. */
const STRIDE = 1000;

/** Reads all rows of a table. `onprogress` is told how many were read. */
export function readTable(
  rows: readonly RawRow[],
  context: TableContext,
  onprogress: (rows: number) => void = () => undefined,
): TableReading {
  const { kind, register } = context;
  const mark = context.mark ?? (kind === 'actions' ? markOf(amountCells(rows, context)) : undefined);
  const reader = new RowReader(context);
  const read = { ...context, mark };
  const faults: RowFault[] = [];
  const actions: Accepted<Action>[] = [];
  const needs: Accepted<ExpressedNeed>[] = [];
  const published = new Set([...register.actions, ...register.needs].map(({ id }) => id));
  const lines = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    reader.begin(row);
    const own = reader.text('id');
    const id = own === '' ? `${context.prefix}-${String(row.line)}` : own;
    checkId(reader, row.line, id, published, lines);
    if (reader.faults.length === 0) {
      const action = kind === 'actions' ? readAction(reader, id, read) : undefined;
      const need = kind === 'needs' ? readNeed(reader, id, read) : undefined;
      if (action) actions.push({ line: row.line, hasOwnId: own !== '', value: action });
      if (need) needs.push({ line: row.line, hasOwnId: own !== '', value: need });
    }
    faults.push(...reader.faults);
    if (i % STRIDE === 0) onprogress(i);
  }
  const same = context.keepSame
    ? []
    : [...sameRows(actions, register.actions), ...sameRows(needs, register.needs)];
  const joined = joinedActions(without(actions, same), context);
  const all = [...faults, ...same, ...joined.faults].toSorted((a, b) => a.line - b.line);
  return {
    kind,
    actions: joined.sound,
    needs: without(needs, same),
    faults: all,
    refused: [...new Set(all.map(({ line }) => line))],
    questions: reader.questions,
    mark,
  };
}

/** The actions that may join the register together: what is a part of a refused row is refused in its turn. */
function joinedActions(rows: readonly Accepted<Action>[], context: TableContext) {
  const faults: RowFault[] = [];
  let sound = rows;
  for (let found = unsoundActions(sound, context); found.length > 0;) {
    faults.push(...found);
    sound = without(sound, found);
    found = unsoundActions(sound, context);
  }
  return { sound, faults };
}

function without<T>(rows: readonly Accepted<T>[], faults: readonly RowFault[]): readonly Accepted<T>[] {
  const lines = new Set(faults.map(({ line }) => line));
  return lines.size === 0 ? rows : rows.filter(({ line }) => !lines.has(line));
}

function amountCells(rows: readonly RawRow[], { mapping }: TableContext) {
  const origin = mapping.amountEur;
  return origin && 'column' in origin ? rows.map(({ cells }) => cells[origin.column] ?? '') : [];
}

/** An id that another row has, of the file or of the register, is a fault. */
function checkId(
  reader: RowReader,
  line: number,
  id: string,
  published: ReadonlySet<string>,
  lines: Map<string, number>,
): void {
  const first = lines.get(id);
  if (first !== undefined) reader.fault('id', { why: 'idTwice', line: first }, id);
  else if (published.has(id)) reader.fault('id', { why: 'idTaken' }, id);
  lines.set(id, first ?? line);
}
