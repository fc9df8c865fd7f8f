/** A place in a table of cells: its row and its column, from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell of a table of so many rows and columns: arrows to the neighbour, Home and End to the ends
 * of the row, with Ctrl to the ends of the table. `undefined` for any other key; at an edge it stays.
 */
export function cellMove(
  from: CellPlace,
  key: string,
  { rows, columns, ctrl }: { readonly rows: number; readonly columns: number; readonly ctrl: boolean },
): CellPlace | undefined {
  const { row, column } = from;
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}
