import { isAbsence, type Cell } from '../domain/measure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Row } from '../state/rows.ts';
import { shadeOf, type Choropleth } from './choropleth.ts';
import { PLAIN, type Shade } from './shade.ts';

/** The shade of every territory, computed once: maps, legend, chart and table all read this. */
export function shadesOf(
  rows: readonly Row[],
  choropleth: Choropleth,
  reference: Cell,
  indicator: Indicator,
): ReadonlyMap<string, Shade> {
  return new Map(
    rows.map(({ code, cell }) => {
      // Under circles the land stays plain: a count is never a choropleth.
      if (indicator.unit === 'count' && !isAbsence(cell)) return [code, PLAIN];
      return [code, shadeOf(choropleth, cell, reference, indicator)];
    }),
  );
}
