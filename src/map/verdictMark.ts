import type { Standing } from '../stats/standing.ts';

/** A mark of an evolution: up for the better, down for the worse, a square for stable, a ring where it is not sure. */
export type Mark = 'up' | 'down' | 'still' | 'unsure';

/** The marks, in the order of the legend. */
export const MARKS = ['up', 'down', 'still', 'unsure'] as const satisfies readonly Mark[];

const MARK_OF: Readonly<Record<Standing, Mark | undefined>> = {
  catchingUp: 'up',
  leadGrown: 'up',
  fallingBehind: 'down',
  leadShrunk: 'down',
  stable: 'still',
  notSignificant: 'unsure',
  notComparable: undefined,
};

/** The mark of a standing; none where nothing may be said. */
export function markOf(standing: Standing): Mark | undefined {
  return MARK_OF[standing];
}

/** The outline of a mark around a point, for a path of SVG; `size` is half of its width, in the units of the drawing. */
export function markPath(mark: Mark, x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(1)} ${(y + dy * size).toFixed(1)}`;
  switch (mark) {
    case 'up':
      return `M${at(0, -1)}L${at(1, 0.75)}L${at(-1, 0.75)}Z`;
    case 'down':
      return `M${at(0, 1)}L${at(1, -0.75)}L${at(-1, -0.75)}Z`;
    case 'still':
      return `M${at(-0.8, -0.35)}L${at(0.8, -0.35)}L${at(0.8, 0.35)}L${at(-0.8, 0.35)}Z`;
    case 'unsure': {
      const radius = (0.7 * size).toFixed(1);
      return `M${at(-0.7, 0)}a${radius} ${radius} 0 1 0 ${(1.4 * size).toFixed(1)} 0a${radius} ${radius} 0 1 0 ${(-1.4 * size).toFixed(1)} 0Z`;
    }
  }
}
