import type { GridCell, GridRow, NeedGrid } from '../../../state/register/grid.ts';

/** The cell whose detail is shown. */
export interface OpenedCell {
  readonly row: GridRow;
  readonly cell: GridCell;
}

/** The cell of a territory and a theme, or `undefined` where the grid does not hold it. */
export function openedCell(
  { rows }: NeedGrid,
  code: string | null,
  theme: string | null,
): OpenedCell | undefined {
  const row = rows.find(({ place }) => place.code === code);
  const cell = row?.cells.find((one) => one.theme === theme);
  return row && cell && { row, cell };
}

/** The id of the button of a cell on the page. */
export function cellId(code: string, theme: string): string {
  return `case-${code}-${theme}`;
}
