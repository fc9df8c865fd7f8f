import type { ActionSource } from '../sources/source.ts';
import type { Checked } from '../steps/checked.ts';
import { Counter } from './counter.ts';
import { Findings } from './findings.ts';
import { columnsOf } from './headings.ts';
import type { Input } from './input.ts';
import { parseCell } from './parseCell.ts';
import type { ActionReading, ActionRow } from './reading.ts';
import { readRecords } from './readRecords.ts';
import { readSheet, type SheetRow } from './readSheet.ts';
import type { Scope } from './scope.ts';
import { issueOf } from './unreadable.ts';

/**
 * The funded actions of the territory: those of its contracts of the city, its communes or its neighbourhoods.
 *
 * The id of an action is that of the producer and its year: a post is funded anew each year.
 */
export async function readActionSource(
  source: ActionSource,
  input: Pick<Input, 'name' | 'open'>,
  scope: Scope,
): Promise<Checked<ActionReading>> {
  const findings = new Findings(input.name);
  const counter = new Counter();
  const actions = new Map<string, ActionRow>();
  let unplaced = 0;

  const readRow = (row: SheetRow): void => {
    if (row.fault) {
      counter.row('Refused');
      return findings.add(row.fault);
    }
    const { only } = source;
    if (only && !only.form.test(row.cell(only.column))) return counter.row('LeftOut');
    const contract = source.columns.contract === null ? '' : row.cell(source.columns.contract);
    if (contract === '') {
      unplaced += 1;
      return counter.row('LeftOut');
    }
    if (!isOfScope(contract, scope)) return counter.row('Elsewhere');
    const read = toAction(source, row, contract);
    const faults = 'faults' in read ? read.faults : [];
    const first = 'faults' in read ? undefined : actions.get(read.id);
    if (first) {
      const { id, year } = source.columns;
      const rule = `same ${id} and ${year} as line ${first.line}`;
      faults.push({ column: id, value: row.cell(id), rule });
    }
    counter.row(faults.length > 0 ? 'Refused' : 'Kept');
    findings.add(...faults.map((fault) => ({ line: row.line, ...fault })));
    if ('faults' in read || first) return;
    actions.set(read.id, read);
    counter.kept({ status: 'normal', value: read.amount });
  };

  try {
    for await (const batch of rowsOf(source, input)) {
      for (const row of batch) readRow(row);
    }
  } catch (error) {
    findings.add(issueOf(error));
  }
  const remarks = unplaced === 0 ? [] : [`${unplaced} rows say neither a contract nor a territory`];
  if (!scope.contracts?.size && counter.tally.rowsElsewhere > 0)
    remarks.push('no contract of the city is known of the agglomeration: name them in atlas.json, contracts');
  return {
    value: {
      actions: [...actions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      remarks: remarks.map((rule) => ({ file: input.name, rule })),
      tally: counter.tally,
    },
    issues: findings.list,
  };
}

function rowsOf(
  source: ActionSource,
  input: Pick<Input, 'name' | 'open'>,
): AsyncIterable<Iterable<SheetRow>> {
  if (source.format === 'json') return readRecords(input, columnsOf(source));
  if (!source.dialect) throw new Error(`${source.id} is a table and says no dialect`);
  return readSheet(input, source.dialect, columnsOf(source));
}

function isOfScope(place: string, scope: Scope): boolean {
  if (scope.contracts?.has(place) === true || place === scope.code) return true;
  const { qpv2015, qpv2024 } = scope.neighbourhoods;
  if (qpv2015.has(place) || qpv2024.has(place)) return true;
  const commune = scope.wholeOf(place) ?? scope.heir(place);
  return commune !== undefined && scope.communes.has(commune);
}

interface Fault {
  readonly column: string;
  readonly value: string;
  readonly rule: string;
}

function toAction(
  source: ActionSource,
  row: SheetRow,
  contract: string,
): ActionRow | { readonly faults: Fault[] } {
  const { columns } = source;
  const faults: Fault[] = [];
  const check = (column: string, isSound: boolean, rule: string): void => {
    if (!isSound) faults.push({ column, value: row.cell(column), rule });
  };
  const id = row.cell(columns.id);
  check(columns.id, id !== '', 'an action without an id');
  const [, year = ''] = /^((?:19|20)\d\d)(?:-\d\d-\d\d)?$/.exec(row.cell(columns.year)) ?? [];
  check(columns.year, year !== '', 'neither a year nor a day written as 2023-05-17');
  const beneficiary = row.cell(columns.beneficiary);
  check(columns.beneficiary, beneficiary !== '', 'an action without a beneficiary');
  const read = parseCell(row.cell(columns.amount), { decimal: source.dialect?.decimal ?? '.' }, {});
  const amount = 'rule' in read ? null : read.value;
  check(columns.amount, amount !== null && amount >= 0, 'rule' in read ? read.rule : 'an amount below zero');
  if (faults.length > 0 || amount === null) return { faults };

  const title = columns.title === undefined ? '' : row.cell(columns.title);
  return {
    id: `${id}-${year}`,
    title: title === '' ? source.title : title,
    theme: source.theme,
    beneficiary,
    year: Number(year),
    amount,
    contract,
    source: source.id,
    line: row.line,
  };
}
