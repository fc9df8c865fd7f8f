import type { Cell } from '../domain/measure.ts';
import type { Series } from '../domain/published.ts';
import { roundingMargin } from '../stats/margin.ts';

/** What gaps are measured to: `null` is the agglomeration, else the code of a wider territory (`D59`, `R32`, `FR`). */
export type ReferenceCode = string | null;

/** The figures of a reference, in the order of the periods; none where it has no figure of this definition. */
export function referenceCells(series: Series, reference: ReferenceCode): readonly Cell[] {
  return reference === null ? series.agglomeration : (series.references?.[reference] ?? []);
}

/**
 * The half-width of the 95 % interval of a reference at a period.
 *
 * That of the agglomeration is computed by the build. Of a department or more, hundreds of thousands are asked: only
 * the rounding of what is displayed is left.
 */
export function referenceMargin(
  series: Series,
  reference: ReferenceCode,
  index: number,
  decimals: number,
): number {
  const own = reference === null ? (series.agglomerationMargins?.[index] ?? 0) : 0;
  return Math.max(own, roundingMargin(decimals));
}
