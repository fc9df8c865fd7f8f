import Flatbush from 'flatbush';
import type { Position } from './walkingNetwork.ts';

/** A straight piece of a line: the rank of the line, and that of the piece in it. */
export interface Piece {
  readonly line: number;
  readonly piece: number;
  readonly from: Position;
  readonly to: Position;
}

/** The pieces of some lines whose boxes meet a box (west, south, east, north, in degrees), in no order. */
export type PiecesIn = (box: readonly [number, number, number, number]) => readonly Piece[];

/** Indexes lines by their straight pieces, so that the few near a place are found without a look at the others. */
export function indexLines(lines: readonly (readonly Position[])[]): PiecesIn {
  const pieces = lines.flatMap((line, rank) =>
    line.slice(1).map((to, piece): Piece => ({ line: rank, piece, from: line[piece] ?? to, to })),
  );
  if (pieces.length === 0) return () => [];
  const index = new Flatbush(pieces.length);
  for (const { from, to } of pieces) {
    index.add(
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    );
  }
  index.finish();
  return (box) => index.search(...box).flatMap((found) => pieces[found] ?? []);
}
