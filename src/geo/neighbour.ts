import { ascending, least } from 'd3';

/** The way an arrow key points, on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where a territory stands on the screen, y down. */
export interface Anchor {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

const VECTORS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Half-widths, in radians, of the sectors searched one after the other. */
const SECTORS = [Math.PI / 4, (Math.PI * 80) / 180] as const;

/**
 * Code of the nearest territory in a direction, or `undefined` where there is none.
 *
 * It is searched within 45° of the direction first, then within 80°. What is off the axis counts as farther, up to
 * twice as far at 90°. Equal distances are settled by code. A territory at the very same point has no direction.
 */
export function neighbourTowards(
  from: Anchor,
  others: readonly Anchor[],
  direction: Direction,
): string | undefined {
  const [ux, uy] = VECTORS[direction];
  const seen = others.flatMap(({ code, x, y }) => {
    const distance = Math.hypot(x - from.x, y - from.y);
    if (code === from.code || distance === 0) return [];
    const cosine = ((x - from.x) * ux + (y - from.y) * uy) / distance;
    const angle = Math.acos(Math.min(1, Math.max(-1, cosine)));
    return [{ code, angle, cost: distance * (1 + angle / (Math.PI / 2)) }];
  });
  for (const sector of SECTORS) {
    // A tolerance, or rounding would leave an exact diagonal out of both of its sectors.
    const inside = seen.filter(({ angle }) => angle <= sector + 1e-9);
    const nearest = least(inside, (a, b) => a.cost - b.cost || ascending(a.code, b.code));
    if (nearest) return nearest.code;
  }
  return undefined;
}
