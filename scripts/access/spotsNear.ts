import { lengthToDegrees } from '@turf/turf';
import { indexLines, type Piece } from './lineIndex.ts';
import type { Position } from './walkingNetwork.ts';

/** The nearest spot of a straight piece of a line. */
export interface Spot {
  readonly piece: Piece;
  readonly at: Position;
  /** Part of the piece, 0 to 1, that lies before it. */
  readonly part: number;
}

/** Indexes lines, and finds the spot of each of their pieces that is nearest to a place, `within` so many metres: nearest first. */
export function spotsNear(
  lines: readonly (readonly Position[])[],
): (place: Position, within: number) => readonly Spot[] {
  const piecesIn = indexLines(lines);
  return (place, within) => {
    const [longitude, latitude] = place;
    const north = lengthToDegrees(within, 'meters');
    const flattening = Math.cos((latitude * Math.PI) / 180);
    const east = north / flattening;
    return piecesIn([longitude - east, latitude - north, longitude + east, latitude + north])
      .map((piece) => spotOf(place, flattening, piece))
      .filter(({ degrees }) => degrees <= north)
      .sort((a, b) => a.degrees - b.degrees || a.piece.line - b.piece.line);
  };
}

/** On a plane, in degrees of latitude: so near, the globe is flat. */
function spotOf(place: Position, flattening: number, piece: Piece): Spot & { readonly degrees: number } {
  const { from, to } = piece;
  const [x, y] = [(to[0] - from[0]) * flattening, to[1] - from[1]];
  const [px, py] = [(place[0] - from[0]) * flattening, place[1] - from[1]];
  const square = x * x + y * y;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / square));
  const at: Position = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
  return { piece, at, part, degrees: Math.hypot(px - part * x, py - part * y) };
}
