import { TWIN_OUTCOMES, TWIN_VARIABLES } from '../../src/domain/twins.ts';
import type { Observation } from '../steps/observation.ts';
import type { NamedTerritory } from './reading.ts';
import { toCsv } from './toCsv.ts';

/** Secrecy, as INSEE writes it. An absence of any other kind is an empty cell. */
const SECRET = 's';

const STRUCTURE = new Set<string>(
  Object.values(TWIN_VARIABLES).flatMap((variable) => Object.values(variable)),
);
const OUTCOMES = new Set<string>(TWIN_OUTCOMES);

/**
 * The figures of all neighbourhoods of France in one table: a row a neighbourhood, a column an indicator and
 * period (`povertyRate@edition-2022`), `s` for statistical secrecy, nothing where there is no figure.
 *
 * Wide, because long it would repeat its keys half a million times; and only what comparisons read: the last figure of
 * a structure, all editions of an outcome.
 */
export function toNational(
  observations: readonly Observation[],
  named: readonly NamedTerritory[] = [],
): string {
  const last = new Map<string, string>();
  for (const { indicator, period } of observations) {
    if (period > (last.get(indicator) ?? '')) last.set(indicator, period);
  }
  const columns = new Set<string>();
  const rows = new Map<string, Record<string, string>>();
  for (const { territory, indicator, period, measure } of observations) {
    const isRead = OUTCOMES.has(indicator) || (STRUCTURE.has(indicator) && last.get(indicator) === period);
    if (!isRead) continue;
    const column = `${indicator}@${period}`;
    columns.add(column);
    const row = rows.get(territory) ?? {};
    rows.set(territory, row);
    row[column] =
      measure.value === null ? (measure.status === 'suppressed' ? SECRET : '') : String(measure.value);
  }
  const names = [...columns].sort();
  const blank = Object.fromEntries(['name', 'place', ...names].map((name) => [name, '']));
  const labels = new Map(named.map((one) => [one.code, one]));
  const codes = [...rows.keys()].sort();
  return toCsv(
    ['code', 'name', 'place', ...names],
    codes.map((code) => ({ ...blank, ...labels.get(code), code, ...rows.get(code) })),
  );
}
