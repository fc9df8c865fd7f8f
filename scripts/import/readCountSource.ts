import { parsePeriod } from '../../src/domain/period.ts';
import type { Observable } from '../../src/domain/observable.ts';
import type { CountSource } from '../sources/source.ts';
import type { Checked } from '../steps/checked.ts';
import type { Observation } from '../steps/observation.ts';
import { Counter } from './counter.ts';
import { communeOfToday } from './fateOfRow.ts';
import { Findings } from './findings.ts';
import { columnsOf } from './headings.ts';
import type { Input } from './input.ts';
import { parseCell } from './parseCell.ts';
import type { TableReading } from './reading.ts';
import { readSheet, type SheetRow } from './readSheet.ts';
import type { Scope } from './scope.ts';
import { explainSourceCode } from './sourceCode.ts';
import { issueOf } from './unreadable.ts';

/** Facilities of a commune by what they are counted as, and where the first row of it stands. */
interface Counted {
  readonly line: number;
  readonly counts: Map<Observable, number>;
}

/**
 * How many facilities of each kind that the source keeps stand in each commune of the territory.
 *
 * The producer writes no row for a kind that a commune does not have: it is zero there. A commune without any row has no
 * figure. Rows of IRIS, of parts of a city and of merged communes are added up.
 */
export async function readCountSource(
  source: CountSource,
  input: Pick<Input, 'name' | 'open'>,
  scope: Scope,
): Promise<Checked<TableReading>> {
  const { columns, kinds } = source;
  const findings = new Findings(input.name);
  const counter = new Counter();
  const communes = new Map<string, Counted>();

  const readRow = (row: SheetRow): void => {
    const refuse = (column: string, rule: string): void => {
      counter.row('Refused');
      findings.add({ line: row.line, column, value: row.cell(column), rule });
    };
    if (row.fault) {
      counter.row('Refused');
      return findings.add(row.fault);
    }
    const shape = explainSourceCode('commune', row.cell(columns.commune));
    if (shape !== undefined) return refuse(columns.commune, shape);
    const commune = communeOfToday(row.cell(columns.commune), scope);
    if ('rule' in commune) return refuse(columns.commune, commune.rule);
    if (!scope.communes.has(commune.code)) return counter.row('Elsewhere');
    if (row.cell(columns.year) !== String(source.year))
      return refuse(columns.year, `not of ${source.year}: kinds have other codes in other years`);
    const read = parseCell(row.cell(columns.count), source.dialect, {});
    const count = 'rule' in read ? NaN : (read.value ?? NaN);
    if (!Number.isInteger(count) || count < 0) return refuse(columns.count, 'not a number of facilities');

    const counted = communes.get(commune.code) ?? { line: row.line, counts: new Map<Observable, number>() };
    communes.set(commune.code, counted);
    const kind = row.cell(columns.kind);
    const indicator = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!indicator) return counter.row('LeftOut');
    counter.row('Kept');
    counted.counts.set(indicator, (counted.counts.get(indicator) ?? 0) + count);
  };

  try {
    for await (const batch of readSheet(input, source.dialect, columnsOf(source)))
      for (const row of batch) readRow(row);
  } catch (error) {
    findings.add(issueOf(error));
  }
  const period = parsePeriod(String(source.year));
  if (!period) throw new Error(`${source.id}: ${source.year} is not a year`);
  const observations = [...communes].sort().flatMap(([territory, { line, counts }]) =>
    [...new Set(Object.values(kinds))].map((indicator): Observation => {
      // No row: the commune has none of this kind.
      const measure = { status: 'normal', value: counts.get(indicator) ?? 0 } as const;
      counter.kept(measure);
      return { territory, indicator, period, measure, source: source.id, file: input.name, line };
    }),
  );
  const absent = [...scope.communes].filter((code) => !communes.has(code)).sort();
  const rule = `no row for ${absent.length} of ${scope.communes.size} territories: ${absent.join(', ')}`;
  return {
    value: {
      observations,
      references: [],
      national: [],
      named: [],
      remarks: absent.length === 0 ? [] : [{ file: input.name, rule }],
      tally: counter.tally,
    },
    issues: findings.list,
  };
}
