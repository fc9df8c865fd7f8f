import type { Cell } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { TerritoryCode } from '../../domain/territory.ts';
import { describeView } from '../../i18n/describe.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';
import { referenceCells } from '../../state/reference.ts';
import { rowsOf, type Row } from '../../state/rows.ts';

/** What the view of an atlas shows at one of its periods. */
export interface PeriodView {
  readonly period: Period;
  readonly rows: readonly Row[];
  /** What gaps are measured to. */
  readonly reference: Cell;
  readonly agglomeration: Cell;
  /** The sentence of the view, at that period. */
  readonly sentence: string;
}

/** The view of an atlas at another of its periods, all else equal. Rows come without their inhabitants. */
export function periodViewOf(atlas: Atlas, period: Period): PeriodView {
  const { series, indicator, places, view, id, level, decimals } = atlas;
  const index = series.periods.indexOf(period);
  const reference = referenceCells(series, view.reference)[index] ?? 'missing';
  const agglomeration = series.agglomeration[index] ?? 'missing';
  const uncounted = (_code: TerritoryCode) => undefined;
  const rows = rowsOf(places, series, index, indicator.unit, reference, uncounted);
  const sentence = describeView({ id, level, decimals, period, rows, agglomeration });
  return { period, rows, reference, agglomeration, sentence };
}
