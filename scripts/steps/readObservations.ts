import type { Observable } from '../../src/domain/observable.ts';
import { parsePeriod, type PeriodKind } from '../../src/domain/period.ts';
import type { Checked, Issue } from './checked.ts';
import { explainBounds } from './explainBounds.ts';
import { explainPeriod } from './explainPeriod.ts';
import type { Observation } from './observation.ts';
import { parseMeasure } from './parseMeasure.ts';
import type { SourceCards } from './readSources.ts';
import { readTable, type Row } from './readTable.ts';
import type { TextFile } from './textFile.ts';

const COLUMNS = ['territory', 'indicator', 'period', 'value', 'status', 'source'] as const;
type Column = (typeof COLUMNS)[number];
type Fault = Pick<Issue, 'rule'> & { readonly column: Column };

/** What the rows of one table may say. */
export interface TableRules {
  /** Why a code has no place in the table, or `undefined` if it has one. */
  readonly explainTerritory: (code: string) => string | undefined;
  /** Why an indicator has no place in the table, or `undefined` if it has one. */
  readonly explainIndicator: (id: string) => string | undefined;
  readonly periods: readonly PeriodKind[];
  /** Absent if the cards could not be read: then no source is looked up. */
  readonly sources: SourceCards | undefined;
}

/** The observations of a table that keep its rules, and all that those rows break which do not. */
export function readObservations(file: TextFile, rules: TableRules): Checked<readonly Observation[]> {
  const { value: rows, issues } = readTable(file, COLUMNS);
  const seen = new Map<string, number>();
  const observations: Observation[] = [];
  const found: Issue[] = [...issues];

  for (const row of rows) {
    const { territory, indicator, period } = row.cells;
    const key = [territory, indicator, period].join();
    const first = seen.get(key);
    const read = first === undefined ? readRow(row, file.name, rules) : [repeats(first)];
    if (first === undefined) seen.set(key, row.line);
    if ('measure' in read) observations.push(read);
    else
      found.push(
        ...read.map((fault) => ({
          file: file.name,
          line: row.line,
          value: row.cells[fault.column],
          ...fault,
        })),
      );
  }
  return { value: observations, issues: found };
}

function repeats(line: number): Fault {
  return { column: 'territory', rule: `same territory, indicator and period as line ${line}` };
}

function readRow(
  { line, cells }: Row<Column>,
  file: string,
  rules: TableRules,
): Observation | readonly Fault[] {
  const card = rules.sources?.get(cells.source);
  const period = parsePeriod(cells.period);
  const measure = parseMeasure(cells.value, cells.status);
  const known = rules.explainIndicator(cells.indicator);
  const rulesBroken: Readonly<Partial<Record<Column, string | undefined>>> = {
    territory: rules.explainTerritory(cells.territory),
    indicator: known,
    period: explainPeriod(cells.period, rules.periods, card?.obtained),
    source: rules.sources && !card ? 'unknown source: it has no card in sources.json' : undefined,
  };
  const faults = COLUMNS.flatMap((column): readonly Fault[] => {
    const rule = rulesBroken[column];
    return rule === undefined ? [] : [{ column, rule }];
  });
  if ('rule' in measure) return [...faults, measure];

  const indicator = cells.indicator as Observable;
  const outside = known === undefined ? explainBounds(indicator, measure.value) : undefined;
  if (outside !== undefined) return [...faults, { column: 'value', rule: outside }];
  if (faults.length > 0 || !period) return faults;
  return { territory: cells.territory, indicator, period, measure, source: cells.source, file, line };
}
