import { indexLines } from './lineIndex.ts';
import type { BarrierKind, BarrierLine, Position } from './walkingNetwork.ts';

/** The kinds of the barriers that the straight line between two places crosses, one for each time. */
export function barriersBetween(
  barriers: readonly BarrierLine[],
): (from: Position, to: Position) => readonly BarrierKind[] {
  const piecesIn = indexLines(barriers.map(({ line }) => line));
  return (from, to) =>
    piecesIn([
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    ])
      .filter((piece) => cross(from, to, piece.from, piece.to))
      .flatMap(({ line }) => barriers[line]?.kind ?? []);
}

/**
 * Whether two straight lines cross.
 *
 * A place that lies just on the other line counts as on its left: who passes through a bend of a barrier crosses it
 * once, and who only touches it does not.
 */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return isLeft(c, d, a) !== isLeft(c, d, b) && isLeft(a, b, c) !== isLeft(a, b, d);
}

function isLeft([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): boolean {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
}
