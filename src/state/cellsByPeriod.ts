import type { Cell } from '../domain/measure.ts';
import type { Series } from '../domain/published.ts';

/** The figures of each period of a series, of all its territories, with that of the reference: what classes are cut from. */
export function cellsByPeriod(
  { periods, values }: Pick<Series, 'periods' | 'values'>,
  references: readonly Cell[],
): readonly { readonly cells: readonly Cell[]; readonly reference: Cell }[] {
  return periods.map((_, i) => ({
    cells: Object.values(values).map((cells) => cells[i] ?? 'missing'),
    reference: references[i] ?? 'missing',
  }));
}
