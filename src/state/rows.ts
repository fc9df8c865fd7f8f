import type { Cell, Flag } from '../domain/measure.ts';
import type { Series } from '../domain/published.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import type { Unit } from '../domain/unit.ts';
import { gapOf, type Gap } from '../stats/gap.ts';
import type { Place } from './places.ts';

/** What the view says of one territory: the line of the table, the dot of the chart, the shape of the map. */
export interface Row {
  readonly place: Place;
  readonly code: TerritoryCode;
  readonly cell: Cell;
  /** Against the reference at the same period; absent where either is, or for a count. */
  readonly gap: Gap | undefined;
  /** A figure that the producer may revise, or that was rebuilt; absent where it is plain. */
  readonly flag: Flag | undefined;
  /** Inhabitants of the same year or the last one known before; absent where none is published. */
  readonly inhabitants: number | undefined;
}

/** The rows of a period, in the order of the places. */
export function rowsOf(
  places: readonly Place[],
  series: Series,
  index: number,
  unit: Unit,
  reference: Cell,
  inhabitants: (code: TerritoryCode) => number | undefined,
): readonly Row[] {
  const period = series.periods[index];
  return places.map((place) => {
    const cell = series.values[place.code]?.[index] ?? 'missing';
    const known = typeof cell === 'number' && typeof reference === 'number';
    return {
      place,
      code: place.code,
      cell,
      gap: known ? gapOf(cell, reference, unit) : undefined,
      flag: period && series.flags?.[place.code]?.[period],
      inhabitants: inhabitants(place.code),
    };
  });
}

/** The rows, found by the code of their territory. */
export function rowsByCode(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}
