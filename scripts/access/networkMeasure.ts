import { group } from 'd3';
import { NETWORK_REACH, NETWORK_SNAP } from '../../src/domain/access.ts';
import { shortestWays, type Start, type Ways } from './shortestWays.ts';
import { snapping, type Snap } from './snapping.ts';
import type { Places, Reach, WalkingMeasure } from './walkingMeasure.ts';
import type { Position, WalkingEdge, WalkingNetwork } from './walkingNetwork.ts';

/** What bounds the measure, in metres. */
export interface NetworkLimits {
  readonly snapWithin: number;
  readonly reach: number;
}

/**
 * The engine of the ways that are walked: straight to the nearest way, along the shortest way of the network, and straight
 * to the service.
 *
 * `null` where the point or every service has no way near by that a straight line reaches without crossing a barrier,
 * where no way joins them, and beyond `NETWORK_REACH`.
 */
export function networkMeasure(
  network: WalkingNetwork,
  { snapWithin, reach }: NetworkLimits = { snapWithin: NETWORK_SNAP, reach: NETWORK_REACH },
): WalkingMeasure {
  const { edges } = network;
  const find = snapping(network, snapWithin);
  const waysFrom = shortestWays(network);
  /** The same points are measured for each category. */
  const known = new Map<string, Snap | null>();
  const snap = (place: Position): Snap | null => {
    const key = place.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = find(place);
    known.set(key, fresh);
    return fresh;
  };

  /** The same services are measured at each level. */
  const searched = new WeakMap<Places, Searched>();
  const searchFrom = (services: Places): Searched => {
    const placed = services.longitudes.flatMap((longitude, service): readonly Placed[] => {
      const spot = snap([longitude, services.latitudes[service] ?? NaN]);
      return spot ? [{ ...spot, service }] : [];
    });
    const ways = waysFrom(placed.flatMap((spot) => startsOf(spot, edges[spot.edge])));
    return { ways, beside: group(placed, ({ edge }) => edge) };
  };

  return {
    engine: 'network',
    nearest(points, services) {
      const found = searched.get(services) ?? searchFrom(services);
      searched.set(services, found);
      return points.longitudes.map((longitude, point) => {
        const spot = snap([longitude, points.latitudes[point] ?? NaN]);
        const way = spot && nearestOf(spot, edges[spot.edge], found.ways, found.beside.get(spot.edge) ?? []);
        return way && way.metres <= reach ? way : null;
      });
    },
  };
}

/** The ways from the services of a category, and those services by the edge that they stand at. */
interface Searched {
  readonly ways: Ways;
  readonly beside: ReadonlyMap<number, readonly Placed[]>;
}

interface Placed extends Snap {
  readonly service: number;
}

function startsOf({ service, along, metres }: Placed, edge: WalkingEdge | undefined): readonly Start[] {
  if (!edge) return [];
  return [
    { service, node: edge.from, metres: metres + along },
    { service, node: edge.to, metres: metres + edge.metres - along },
  ];
}

/** By the one end of the edge, by the other, or along the edge itself to a service that stands at it. */
function nearestOf(
  { along, metres }: Snap,
  edge: WalkingEdge | undefined,
  ways: Ways,
  beside: readonly Placed[],
): Reach | null {
  if (!edge) return null;
  const by = (node: number, more: number): Reach => ({
    service: ways.services[node] ?? -1,
    metres: (ways.metres[node] ?? Infinity) + more + metres,
  });
  const all = [
    by(edge.from, along),
    by(edge.to, edge.metres - along),
    ...beside.map((other) => ({
      service: other.service,
      metres: metres + Math.abs(along - other.along) + other.metres,
    })),
  ].filter((way) => way.service >= 0);
  return all.sort((a, b) => a.metres - b.metres || a.service - b.service)[0] ?? null;
}
