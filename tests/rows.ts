import { readFileSync } from 'node:fs';

/** A row of observations, as text. */
export interface PlainRow {
  readonly territory: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly source: string;
}

/** The rows of a table of observations, read without the pipeline: what checks it must not depend on it. */
export function plainRows(path: string): readonly PlainRow[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [territory = '', indicator = '', period = '', value = '', status = '', source = ''] =
      line.split(',');
    return { territory, indicator, period, value, status, source };
  });
}

/** The sum of one indicator in one period over all rows. */
export function total(rows: readonly PlainRow[], indicator: string, period: string): number {
  return rows
    .filter((row) => row.indicator === indicator && row.period === period)
    .reduce((sum, row) => sum + Number(row.value), 0);
}
