import type { Checked, Issue } from './checked.ts';
import { explainPlaceAround, type CommuneBoxes } from './communeBoxes.ts';
import { explainSource } from './explainCells.ts';
import { centreOfCell } from './gridCell.ts';
import { parseNumber } from './parseNumber.ts';
import type { SourceCards } from './readSources.ts';
import { readTable } from './readTable.ts';
import type { TextFile } from './textFile.ts';

/** The columns of `population-grid.csv`, in order. */
export const POPULATION_GRID_COLUMNS = ['cell', 'longitude', 'latitude', 'inhabitants', 'source'] as const;

type Cells = Readonly<Record<(typeof POPULATION_GRID_COLUMNS)[number], string>>;

/** A square of 200 m where people live: its centre in degrees (WGS 84). */
export interface PopulatedCell {
  readonly longitude: number;
  readonly latitude: number;
  /** May hold decimals: INSEE publishes some. */
  readonly inhabitants: number;
}

/** The inhabitants of the squares that touch the territory, all of one source. */
export interface PopulationGrid {
  readonly source: string;
  readonly cells: readonly PopulatedCell[];
}

/** A metre or so, in degrees: what a centre may stand apart from what its cell says. */
const NEAR = 1e-5;

/** The squares of `population-grid.csv`: each once, at the centre that its identifier gives it. */
export function readPopulationGrid(
  file: TextFile,
  { boxes, sources }: { readonly boxes: CommuneBoxes; readonly sources: SourceCards | undefined },
): Checked<PopulationGrid> {
  const { value: rows, issues } = readTable(file, POPULATION_GRID_COLUMNS);
  const found: Issue[] = [...issues];
  const seen = new Map<string, number>();
  const cells: PopulatedCell[] = [];
  const source = rows[0]?.cells.source ?? '';
  for (const { line, cells: row } of rows) {
    const broken = [
      ['cell', explainCell(row, seen)],
      ['longitude', explainCentre(row, boxes)],
      ['inhabitants', (parseNumber(row.inhabitants) ?? -1) < 0 ? 'not a number of inhabitants' : undefined],
      ['source', row.source === source ? explainSource(row.source, sources) : 'a grid has one source'],
    ] as const;
    seen.set(row.cell, seen.get(row.cell) ?? line);
    const faults = broken.flatMap(([column, rule]) =>
      rule === undefined ? [] : [{ file: file.name, line, column, value: row[column], rule }],
    );
    found.push(...faults);
    if (faults.length > 0) continue;
    const [longitude, latitude] = [Number(row.longitude), Number(row.latitude)];
    cells.push({ longitude, latitude, inhabitants: Number(row.inhabitants) });
  }
  return { value: { source, cells }, issues: found };
}

function explainCell({ cell }: Cells, seen: ReadonlyMap<string, number>): string | undefined {
  if (!centreOfCell(cell)) return 'not a cell of 200 m of the grid of INSEE';
  const first = seen.get(cell);
  return first === undefined ? undefined : `already at line ${String(first)}`;
}

function explainCentre({ cell, longitude, latitude }: Cells, boxes: CommuneBoxes): string | undefined {
  const centre = centreOfCell(cell);
  const [x, y] = [parseNumber(longitude), parseNumber(latitude)];
  if (x === undefined || y === undefined) return 'not a longitude and a latitude in degrees';
  if (centre && Math.hypot(x - centre.longitude, y - centre.latitude) > NEAR)
    return `not the centre of the cell: ${String(centre.longitude)}, ${String(centre.latitude)}`;
  return explainPlaceAround(boxes, { longitude: x, latitude: y });
}
