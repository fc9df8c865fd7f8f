import type { PlaceSource } from '../sources/source.ts';
import type { Checked } from '../steps/checked.ts';
import { Counter } from './counter.ts';
import { communeOfToday } from './fateOfRow.ts';
import { Findings } from './findings.ts';
import { columnsOf } from './headings.ts';
import type { Input } from './input.ts';
import { openDays } from './openDays.ts';
import { parseCell } from './parseCell.ts';
import { positionOf } from './positionOf.ts';
import type { PlaceReading, PlaceRow } from './reading.ts';
import { readSheet, type SheetRow } from './readSheet.ts';
import type { Scope } from './scope.ts';
import { explainSourceCode } from './sourceCode.ts';
import { issueOf } from './unreadable.ts';

/**
 * The places of the territory in a list of a producer, of the kinds that the source keeps.
 *
 * A place that stands on several rows, as a station on several lines, is counted once.
 */
export async function readPlaceSource(
  source: PlaceSource,
  input: Pick<Input, 'name' | 'open'>,
  scope: Scope,
): Promise<Checked<PlaceReading>> {
  const { columns, blanks = [], only, unplaced } = source;
  const findings = new Findings(input.name);
  const counter = new Counter();
  const places = new Map<string, PlaceRow>();
  const remarks = new Findings(input.name);

  const readRow = (row: SheetRow): void => {
    const refuse = (fault: {
      readonly column: string;
      readonly value: string;
      readonly rule: string;
    }): void => {
      counter.row('Refused');
      findings.add({ line: row.line, ...fault });
    };
    if (row.fault) {
      counter.row('Refused');
      return findings.add(row.fault);
    }
    if (only && !only.form.test(row.cell(only.column))) return counter.row('LeftOut');
    const code = row.cell(columns.commune);
    const shape = explainSourceCode('commune', code);
    if (shape !== undefined) return refuse({ column: columns.commune, value: code, rule: shape });
    const commune = communeOfToday(code, scope);
    if ('rule' in commune) return refuse({ column: columns.commune, value: code, rule: commune.rule });
    if (!scope.communes.has(commune.code)) return counter.row('Elsewhere');
    const category = categoryOf(source, row);
    if (category === undefined) return counter.row('LeftOut');

    const cell = (column: string): string => {
      const text = row.cell(column);
      return blanks.includes(text) ? '' : text;
    };
    const id = idOf(source, cell);
    const name = cell(columns.name);
    if (id === '' || name === '') {
      remarks.add({
        rule: `line ${row.line}: a place without ${id === '' ? 'an id' : 'a name'} is left out: ${id}${name}`,
      });
      return counter.row('LeftOut');
    }
    const first = places.get(id);
    if (first) {
      if (first.name === name && first.commune === commune.code) return counter.row('LeftOut');
      return refuse({
        column: [columns.id].flat().join(' and '),
        value: id,
        rule: `another place has this id at line ${first.line}`,
      });
    }
    const isUnplaced = unplaced?.values.includes(row.cell(unplaced.column)) === true;
    const position = isUnplaced ? null : positionOf(source, cell);
    if (position !== null && 'rule' in position) return refuse(position);
    const capacity = capacityOf(source, cell);
    if (capacity !== null && typeof capacity === 'object') return refuse(capacity);
    const address = columns.address.map(cell).filter((part) => part !== '');
    counter.row('Kept');
    counter.kept(position ? { status: 'normal', value: 1 } : { status: 'missing', value: null });
    places.set(id, {
      id,
      category,
      name,
      address: address.join(' '),
      commune: commune.code,
      position,
      year: source.year,
      source: source.id,
      capacity,
      days: openDays((columns.hours ?? []).map(cell)),
      line: row.line,
    });
  };

  try {
    for await (const batch of readSheet(input, source.dialect, columnsOf(source))) {
      for (const row of batch) readRow(row);
    }
  } catch (error) {
    findings.add(issueOf(error));
  }
  return {
    value: {
      places: [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      remarks: remarks.list,
      tally: counter.tally,
    },
    issues: findings.list,
  };
}

/** Copies of lists often turn numbers into decimals: `2459.0` is the place 2459. A part that is not there: no id. */
function idOf({ columns, prefix = '' }: PlaceSource, cell: (column: string) => string): string {
  const parts = [columns.id].flat().map((column) => cell(column).replace(/^(\d+)\.0$/, '$1'));
  return parts.includes('') ? '' : `${prefix}${parts.join('-')}`;
}

function capacityOf(
  { columns, dialect }: PlaceSource,
  cell: (column: string) => string,
): number | null | { readonly column: string; readonly value: string; readonly rule: string } {
  const { capacity: column } = columns;
  const text = column === undefined ? '' : cell(column);
  if (column === undefined || text === '') return null;
  const read = parseCell(text, dialect, {});
  const value = 'rule' in read ? undefined : read.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : { column, value: text, rule: 'not a whole number of pupils, beds or places' };
}

function categoryOf({ categories, columns }: PlaceSource, row: SheetRow): string | undefined {
  if (typeof categories === 'string') return categories;
  const kind = columns.category === undefined ? '' : row.cell(columns.category);
  return Object.hasOwn(categories, kind) ? categories[kind] : undefined;
}
