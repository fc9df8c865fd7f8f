import { bbox, booleanPointInPolygon, earthRadius } from '@turf/turf';
import type { Boundary } from '../steps/readBoundaries.ts';
import type { PopulatedCell } from '../steps/readPopulationGrid.ts';
import { asPublished, sharedBy, type Sample, type TerritorySamples } from './samples.ts';

/** Side of a square of the population grid, metres. */
const SIDE = 200;
/** The same in degrees of latitude. */
const HEIGHT = SIDE / ((earthRadius * Math.PI) / 180);
/** More than a square is wide, in degrees: only squares this near to the box of a perimeter are looked at. */
const MARGIN = HEIGHT * 3;

/**
 * Points in a perimeter, from the squares of the population grid: each square is cut into squares as wide as the
 * spacing, or left whole, its inhabitants shared out evenly, and the middles that fall inside are kept.
 *
 * `undefined` where nobody lives in any. Squares are taken as if they faced north: those of INSEE lean by a few degrees,
 * which moves no middle by more than some ten metres.
 */
export function squareSamples(
  { code, geometry }: Boundary,
  cells: readonly PopulatedCell[],
  spacing: number,
): TerritorySamples | undefined {
  const parts = Math.max(1, Math.round(SIDE / spacing));
  const [west, south, east, north] = bbox(geometry);
  const isNear = ({ longitude: x, latitude: y }: PopulatedCell) =>
    x > west - MARGIN && x < east + MARGIN && y > south - MARGIN && y < north + MARGIN;
  const samples = cells
    .filter((cell) => cell.inhabitants > 0 && isNear(cell))
    .flatMap((cell) => middlesOf(cell, parts))
    .filter(({ at }) => booleanPointInPolygon([...at], geometry));
  if (samples.length === 0) return undefined;
  return { code, samples, arePeople: true };
}

function middlesOf({ longitude, latitude, inhabitants }: PopulatedCell, parts: number): readonly Sample[] {
  const steps = Array.from({ length: parts }, (_, i) => ((i + 0.5) / parts - 0.5) * HEIGHT);
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const middles = steps.flatMap((up) =>
    steps.map((right): Sample['at'] => [
      asPublished(longitude + right / narrowing),
      asPublished(latitude + up),
    ]),
  );
  return sharedBy(middles, inhabitants);
}
