import { distance, lengthToDegrees } from '@turf/turf';
import { barrierCrossing } from './barrierCrossing.ts';
import { indexLines, type Piece } from './lineIndex.ts';
import type { Position, WalkingEdge, WalkingNetwork } from './walkingNetwork.ts';

/** Where a place joins the network. */
export interface Snap {
  /** Rank of the edge, and metres along it from its first end. */
  readonly edge: number;
  readonly along: number;
  readonly at: Position;
  /** Metres from the place, straight. */
  readonly metres: number;
}

/**
 * Finds where places join a network: the nearest spot of its ways, `within` metres at most, that a straight line reaches
 * without crossing a barrier. `null` where there is none.
 */
export function snapping(
  { edges, barriers }: Pick<WalkingNetwork, 'edges' | 'barriers'>,
  within: number,
): (place: Position) => Snap | null {
  const piecesIn = indexLines(edges.map(({ line }) => line));
  const crossesBarrier = barrierCrossing(barriers);
  const alongs = edges.map(alongOf);
  const north = lengthToDegrees(within, 'meters');

  return (place) => {
    const [longitude, latitude] = place;
    const flattening = Math.cos((latitude * Math.PI) / 180);
    const east = north / flattening;
    const near = piecesIn([longitude - east, latitude - north, longitude + east, latitude + north]);
    const spots = near
      .map((piece) => spotOf(place, flattening, piece))
      .filter(({ degrees }) => degrees <= north)
      .sort((a, b) => a.degrees - b.degrees || a.piece.line - b.piece.line);
    const spot = spots.find(({ at }) => !crossesBarrier(place, at));
    if (!spot) return null;
    const { line, piece } = spot.piece;
    const [before = 0, after = 0] = alongs[line]?.slice(piece, piece + 2) ?? [];
    return {
      edge: line,
      along: before + spot.part * (after - before),
      at: spot.at,
      metres: metresBetween(place, spot.at),
    };
  };
}

interface Spot {
  readonly piece: Piece;
  readonly at: Position;
  /** Part of the piece, 0 to 1, that lies before it. */
  readonly part: number;
  /** How far it is, in degrees of latitude. */
  readonly degrees: number;
}

/** The nearest spot of a straight piece, on a plane: so near, the globe is flat. */
function spotOf(place: Position, flattening: number, piece: Piece): Spot {
  const { from, to } = piece;
  const [x, y] = [(to[0] - from[0]) * flattening, to[1] - from[1]];
  const [px, py] = [(place[0] - from[0]) * flattening, place[1] - from[1]];
  const square = x * x + y * y;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / square));
  const at: Position = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
  return { piece, at, part, degrees: Math.hypot(px - part * x, py - part * y) };
}

/** Metres along an edge to each point of its line, such that they end with the length of the edge. */
function alongOf({ line, metres }: WalkingEdge): readonly number[] {
  let drawn = 0;
  const sums = line.map((at, i) => (drawn += i === 0 ? 0 : metresBetween(line[i - 1] ?? at, at)));
  return sums.map((sum) => (drawn === 0 ? 0 : (sum / drawn) * metres));
}

function metresBetween(a: Position, b: Position): number {
  return distance([...a], [...b], { units: 'meters' });
}
