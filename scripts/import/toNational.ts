import type { Observation } from '../steps/observation.ts';
import { toCsv } from './toCsv.ts';

/** Secrecy, as INSEE writes it. An absence of any other kind is an empty cell. */
const SECRET = 's';

/**
 * The figures of all neighbourhoods of France in one table: a row a neighbourhood, a column an indicator and
 * period (`povertyRate@edition-2022`), `s` for statistical secrecy, nothing where there is no figure.
 *
 * Wide, because long it would repeat its keys half a million times.
 */
export function toNational(observations: readonly Observation[]): string {
  const columns = new Set<string>();
  const rows = new Map<string, Record<string, string>>();
  for (const { territory, indicator, period, measure } of observations) {
    const column = `${indicator}@${period}`;
    columns.add(column);
    const row = rows.get(territory) ?? {};
    rows.set(territory, row);
    row[column] =
      measure.value === null ? (measure.status === 'suppressed' ? SECRET : '') : String(measure.value);
  }
  const names = [...columns].sort();
  const blank = Object.fromEntries(names.map((name) => [name, '']));
  const codes = [...rows.keys()].sort();
  return toCsv(
    ['code', ...names],
    codes.map((code) => ({ code, ...blank, ...rows.get(code) })),
  );
}
