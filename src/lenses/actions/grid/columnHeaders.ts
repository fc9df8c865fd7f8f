import type { RegisterPlace } from '../../../domain/register.ts';
import { INDICATOR_TEXTS } from '../../../i18n/fr/indicators.ts';
import { NEED_GRID_FR } from '../../../i18n/fr/needGrid.ts';
import { shortPeriod } from '../../../i18n/words.ts';
import type { NeedGrid } from '../../../state/register/grid.ts';

/**
 * What the needs of each column are read from: the indicator and its period, or that there is none. The period is left
 * to the cells where some show the figure of another territory, the same place in 2015.
 */
export function columnHeaders({ themes, rows }: NeedGrid, level: RegisterPlace['level']): readonly string[] {
  return themes.map(({ id, needs }) => {
    const indicator = needs[level];
    if (indicator === undefined) return NEED_GRID_FR.noIndicator;
    const { label } = INDICATOR_TEXTS[indicator];
    const known = rows.flatMap(({ place, cells }) =>
      cells.flatMap(({ theme, need }) => (theme === id && need.known ? [{ place, need }] : [])),
    );
    const first = known[0]?.need.period;
    const isOwn = known.every(({ place, need }) => need.of === place.code && need.period === first);
    return first !== undefined && isOwn ? NEED_GRID_FR.header(label, shortPeriod(first)) : label;
  });
}
