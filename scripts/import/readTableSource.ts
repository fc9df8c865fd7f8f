import type { Measure } from '../../src/domain/measure.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { TableSource } from '../sources/source.ts';
import type { Checked } from '../steps/checked.ts';
import type { Observation } from '../steps/observation.ts';
import { Counter } from './counter.ts';
import { fateOfRow } from './fateOfRow.ts';
import { Findings } from './findings.ts';
import type { Input } from './input.ts';
import { columnsOf } from './headings.ts';
import { KeptRows } from './keptRows.ts';
import { measuresReader } from './measuresReader.ts';
import type { NamedTerritory, TableReading } from './reading.ts';
import { readSheet, type SheetRow } from './readSheet.ts';
import { ReferenceSums } from './referenceSums.ts';
import type { Scope } from './scope.ts';
import { SeenCodes } from './seenCodes.ts';
import { explainSourceCode } from './sourceCode.ts';
import { issueOf } from './unreadable.ts';

/**
 * The figures of the territory in a table of a producer; of a national table, what stands beside them.
 *
 * Rows go by one after the other, and only those of the territory are kept: a file may be of any length. Codes of
 * other years are those of communes of today: see `KeptRows`.
 */
export async function readTableSource(
  source: TableSource,
  input: Pick<Input, 'name' | 'open'>,
  scope: Scope,
): Promise<Checked<TableReading>> {
  const findings = new Findings(input.name);
  const counter = new Counter();
  const seen = new SeenCodes();
  const rows = new KeptRows(source, scope);
  const sums = source.national ? new ReferenceSums(source, scope) : undefined;
  const national: Observation[] = [];
  const named: NamedTerritory[] = [];
  const readMeasures = measuresReader(source, (fault) => {
    counter.refusedCell();
    findings.add(fault);
  });
  const periods = source.columns.map(({ period }) => periodOf(period, source.id));

  const observe = (territory: string, line: number, measures: readonly Measure[]): readonly Observation[] =>
    source.columns.map(({ indicator }, i) => {
      const [period, measure] = [periods[i], measures[i]] as [Period, Measure];
      return { territory, indicator, period, measure, source: source.id, file: input.name, line };
    });

  const readRow = (row: SheetRow): void => {
    if (row.fault) {
      counter.row('Refused');
      return findings.add(row.fault);
    }
    const code = row.cell(source.code);
    const refuse = (rule: string): void => {
      counter.row('Refused');
      findings.add({ line: row.line, column: source.code, value: code, rule });
    };
    if (source.totals?.includes(code)) return counter.row('LeftOut');
    const shape = explainSourceCode(source.level, code);
    if (shape !== undefined) return refuse(shape);
    const fate = fateOfRow(source, code, scope);
    if (fate.kind === 'refused') return refuse(fate.rule);
    if (seen.meet(code)) return refuse('a code that already stands above in the file');

    const isNational = sums !== undefined || source.level === 'qpv2015';
    const measures = fate.kind === 'kept' || isNational ? readMeasures(row) : [];
    // Its faults are told: the row is of the territory nonetheless.
    counter.row(fate.kind === 'kept' ? 'Kept' : 'Elsewhere');
    if (!measures) return;
    if (sums && fate.commune !== undefined) sums.add(code, fate.commune, measures);
    if (source.level === 'qpv2015') national.push(...observe(code, row.line, measures));
    if (source.names)
      named.push({ code, name: row.cell(source.names.name), place: row.cell(source.names.place) });
    if (fate.kind === 'kept') rows.add(fate.territory, { code, line: row.line, measures });
  };

  try {
    const columns = columnsOf(source);
    for await (const batch of readSheet(input, source.dialect, columns)) {
      for (const row of batch) readRow(row);
    }
  } catch (error) {
    findings.add(issueOf(error));
  }

  const { territories, remarks, repeated } = rows.close();
  counter.leaveOut('Kept', repeated);
  for (const { measures } of territories) measures.forEach((measure) => counter.kept(measure));
  const beside = sums?.close();
  const value: TableReading = {
    observations: territories.flatMap(({ territory, line, measures }) => observe(territory, line, measures)),
    references: beside?.sums ?? [],
    ...{ national, named },
    remarks: [...remarks, ...(beside?.remarks ?? [])].map((rule) => ({ file: input.name, rule })),
    tally: counter.tally,
  };
  return { value, issues: findings.list };
}

function periodOf(text: string, source: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${source}: ${text} is not a period`);
  return period;
}
