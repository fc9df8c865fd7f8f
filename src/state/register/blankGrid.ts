import type { NeedGrid } from './grid.ts';

/** The rows and the columns of a grid that hold a *zone blanche*, with all their cells; nothing where there is none. */
export function blankGrid({ themes, rows }: NeedGrid): NeedGrid {
  const isOf = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ theme, isBlank }) => (isBlank ? [theme] : []))),
  );
  return {
    themes: themes.filter(({ id }) => isOf.has(id)),
    rows: rows
      .filter(({ cells }) => cells.some(({ isBlank }) => isBlank))
      .map(({ place, cells }) => ({ place, cells: cells.filter(({ theme }) => isOf.has(theme)) })),
  };
}
