import type { Observation } from '../steps/observation.ts';
import type { ReferenceSum } from './reading.ts';

/** The columns of a table of observations, in order. */
export const OBSERVATION_COLUMNS = ['territory', 'indicator', 'period', 'value', 'status', 'source'] as const;

/** A row of a table of observations, as it stands in `data/observations`. */
export type TableRow = Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], string>>;

/** The row that says an observation. */
export function toTableRow({ territory, indicator, period, measure, source }: Observation): TableRow {
  const value = measure.value === null ? '' : plainDecimal(measure.value);
  return { territory, indicator, period, value, status: measure.status, source };
}

/** The row of a sum over the communes of a department, a region or the country. */
export function toReferenceRow(sum: ReferenceSum, source: string): TableRow {
  const { territory, indicator, period, value } = sum;
  return { territory, indicator, period, value: plainDecimal(value), status: 'normal', source };
}

/** What makes two rows say the same thing. */
export function keyOf({ territory, indicator, period }: TableRow): string {
  return [territory, indicator, period].join();
}

/** Never `1e-7`: a reader of tables takes plain decimals only. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
