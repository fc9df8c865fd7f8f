import type { TableSource } from '../sources/source.ts';
import type { Issue } from '../steps/checked.ts';
import type { TableReading } from './reading.ts';

/** What the figures of a table must match. */
export interface KnownLists {
  /** The year of the official list of communes. */
  readonly year: number;
  /** Codes of the IRIS that are drawn. */
  readonly iris: ReadonlySet<string>;
}

/** How many strange codes are named. */
const NAMED = 5;

/**
 * Why the figures of a table cannot stand on the perimeters: it was made with another list of territories.
 *
 * Communes of older lists are brought to those of today while they are read; a later list is not known. IRIS have no
 * such history: each that has figures must be drawn, under the same code.
 */
export function explainVintage(
  source: Pick<TableSource, 'level' | 'vintage'>,
  file: string,
  { observations }: Pick<TableReading, 'observations'>,
  { year, iris }: KnownLists,
): readonly Issue[] {
  const { level, vintage } = source;
  if (vintage !== undefined && vintage > year) {
    const rule = `made with the communes of ${vintage}, when the list known here is that of ${year}: bring @etalab/decoupage-administratif up to date`;
    return [{ file, rule }];
  }
  if (level !== 'iris') return [];
  const strange = [...new Set(observations.map(({ territory }) => territory))].filter(
    (code) => !iris.has(code),
  );
  if (strange.length === 0) return [];
  const made = vintage === undefined ? '' : `, made with those of ${vintage}`;
  const drawn = iris.size === 0 ? 'no IRIS is drawn' : 'the perimeters are of another year';
  const more = strange.length > NAMED ? ` and ${strange.length - NAMED} more` : '';
  const rule = `figures of ${strange.length} IRIS that are not drawn${made}: ${drawn} (${strange.slice(0, NAMED).join(', ')}${more})`;
  return [{ file, rule }];
}
