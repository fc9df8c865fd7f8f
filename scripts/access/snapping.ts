import { distance } from '@turf/turf';
import { barriersBetween } from './barriersBetween.ts';
import { spotsNear } from './spotsNear.ts';
import type { BarrierKind, Position, WalkingEdge, WalkingNetwork } from './walkingNetwork.ts';

/** Where a place joins the network. */
export interface Snap {
  /** Rank of the edge, and metres along it from its first end. */
  readonly edge: number;
  readonly along: number;
  readonly at: Position;
  /** Metres from the place, straight. */
  readonly metres: number;
}

/** Metres from a barrier at which a place stands on it: a station is placed among its tracks. */
const ON_BARRIER = 10;

/**
 * Finds where places join a network: the nearest spot of its ways, `within` metres at most, that a straight line reaches
 * without crossing a barrier. `null` where there is none.
 *
 * A place that stands on a barrier, and has no other way out, leaves it by either side.
 */
export function snapping(
  { edges, barriers }: Pick<WalkingNetwork, 'edges' | 'barriers'>,
  within: number,
): (place: Position) => Snap | null {
  const waysNear = spotsNear(edges.map(({ line }) => line));
  const barriersNear = spotsNear(barriers.map(({ line }) => line));
  const kindsBetween = barriersBetween(barriers);
  const alongs = edges.map(alongOf);
  const kindsUnder = (place: Position): ReadonlySet<BarrierKind> =>
    new Set(barriersNear(place, ON_BARRIER).flatMap(({ piece }) => barriers[piece.line]?.kind ?? []));

  return (place) => {
    const spots = waysNear(place, within);
    const reached = (passed: ReadonlySet<BarrierKind>) =>
      spots.find(({ at }) => kindsBetween(place, at).every((kind) => passed.has(kind)));
    const spot = reached(new Set()) ?? reached(kindsUnder(place));
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

/** Metres along an edge to each point of its line, such that they end with the length of the edge. */
function alongOf({ line, metres }: WalkingEdge): readonly number[] {
  let drawn = 0;
  const sums = line.map((at, i) => (drawn += i === 0 ? 0 : metresBetween(line[i - 1] ?? at, at)));
  return sums.map((sum) => (drawn === 0 ? 0 : (sum / drawn) * metres));
}

function metresBetween(a: Position, b: Position): number {
  return distance([...a], [...b], { units: 'meters' });
}
