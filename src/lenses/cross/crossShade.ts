import { isAbsence } from '../../domain/measure.ts';
import type { Shade } from '../../map/shade.ts';
import { CROSSED_CLASSES, classesOf, degreeOf, type Crossing } from './crossing.ts';

/**
 * Colours of a crossing: `CROSS_COLORS[upright][across]`, each from the least difficulty to the greatest.
 *
 * After the sequential-sequential scheme of C. Brewer ("Color Use Guidelines for Mapping and Visualization", 1994):
 * blue upright, gold across, dark where both are. Safe for colour-blind readers; darker in grey along rows, columns and
 * the diagonal. Its black corner is the ink of the page.
 */
export const CROSS_COLORS = [
  ['#f3f3f3', '#f3e6b3', '#f3b300'],
  ['#b4d3e1', '#b3b3b3', '#b36600'],
  ['#509dc2', '#376387', '#16242b'],
] as const;

/** The place of a degree among three colours; where figures that tie leave fewer classes, the ends. */
function step(degree: number, classes: number): number {
  return classes === CROSSED_CLASSES ? degree : degree * (CROSSED_CLASSES - 1);
}

/** The shade of a cell of the crossing, by the degree of each side towards the difficulty. */
export function cellShade({ across, upright }: Crossing, right: number, up: number): Shade {
  const [column, row] = [step(right, classesOf(across)), step(up, classesOf(upright))];
  const color = CROSS_COLORS[row]?.[column] ?? CROSS_COLORS[0][0];
  return { kind: 'class', rank: row * CROSSED_CLASSES + column, color };
}

/** The shade of a territory; an absence of either side is no class, and is hatched. */
export function crossShade(crossing: Crossing, code: string): Shade {
  const cells = [crossing.across.cellOf(code), crossing.upright.cellOf(code)] as const;
  const absence = cells.find(isAbsence);
  if (absence) return { kind: 'absence', absence };
  const [right, up] = [degreeOf(crossing.across, cells[0]), degreeOf(crossing.upright, cells[1])];
  return right === undefined || up === undefined
    ? { kind: 'absence', absence: 'missing' }
    : cellShade(crossing, right, up);
}
