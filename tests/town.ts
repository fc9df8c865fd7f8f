import { distance, radiansToDegrees } from '@turf/turf';
import type { Places } from '../scripts/access/walkingMeasure.ts';
import type {
  BarrierKind,
  BarrierLine,
  Position,
  WalkingEdge,
  WalkingNetwork,
} from '../scripts/access/walkingNetwork.ts';

/** Radius of the globe of Turf, metres. */
const RADIUS = 6_371_008.8;
const ORIGIN: Position = [3.5, 50.35];

/** Metres to the east and to the north of the middle of the town. */
export type Metres = readonly [east: number, north: number];

/** The place so far from the middle of the town, with as many decimals as an extract has. */
export function placeAt([east, north]: Metres): Position {
  const latitude = ORIGIN[1] + radiansToDegrees(north / RADIUS);
  const longitude = ORIGIN[0] + radiansToDegrees(east / RADIUS / Math.cos((ORIGIN[1] * Math.PI) / 180));
  return [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))];
}

/** Some places of the town, as the engines are given them. */
export function placesAt(...all: readonly Metres[]): Places {
  const places = all.map(placeAt);
  return { longitudes: places.map(([x]) => x), latitudes: places.map(([, y]) => y) };
}

/**
 * An invented town: two streets along a river, joined by one bridge; a canal with a footbridge; a railway with a subway
 * under it; a motorway that nobody crosses. The same stands in `tests/fixtures/walking/town.osm`.
 */
const WAYS: readonly (readonly Metres[])[] = [
  // The south street, cut where others leave it.
  [
    [0, -100],
    [100, -100],
  ],
  [
    [100, -100],
    [600, -100],
  ],
  [
    [600, -100],
    [800, -100],
  ],
  [
    [800, -100],
    [1150, -100],
  ],
  // The bridge.
  [
    [800, -100],
    [800, 100],
  ],
  // The north street.
  [
    [800, 100],
    [300, 100],
  ],
  [
    [300, 100],
    [0, 100],
  ],
  // The quay on the north bank, a dead end.
  [
    [300, 100],
    [300, 20],
    [500, 20],
  ],
  // To the canal, over the footbridge, and a path.
  [
    [0, 100],
    [0, 800],
  ],
  // A lane that ends before the railway, and the path that passes below it.
  [
    [100, -100],
    [100, -380],
  ],
  [
    [600, -100],
    [600, -500],
  ],
];

const BARRIERS: readonly (readonly [BarrierKind, readonly Metres[]])[] = [
  [
    'water',
    [
      [-1500, 0],
      [0, 0],
      [1500, 0],
    ],
  ],
  [
    'water',
    [
      [-1500, 500],
      [1500, 500],
    ],
  ],
  [
    'railway',
    [
      [-1500, -400],
      [1500, -400],
    ],
  ],
  [
    'motorway',
    [
      [1200, -1000],
      [1200, 1000],
    ],
  ],
];

/** A network drawn in metres: its nodes are the ends of its ways. */
export function networkOf(
  ways: readonly (readonly Metres[])[],
  barriers: readonly (readonly [BarrierKind, readonly Metres[]])[] = [],
): WalkingNetwork {
  const ends = [...new Set(ways.flatMap((way) => [way.at(0), way.at(-1)].map(String)))];
  return {
    nodes: ends.map((end) => placeAt(end.split(',').map(Number) as unknown as Metres)),
    edges: ways.map((way): WalkingEdge => {
      const line = way.map(placeAt);
      return {
        from: ends.indexOf(String(way.at(0))),
        to: ends.indexOf(String(way.at(-1))),
        metres: lengthOf(line),
        line,
      };
    }),
    barriers: barriers.map(([kind, line]): BarrierLine => ({ kind, line: line.map(placeAt) })),
  };
}

function lengthOf(line: readonly Position[]): number {
  return line
    .slice(1)
    .reduce((sum, at, i) => sum + distance([...(line[i] ?? at)], [...at], { units: 'meters' }), 0);
}

/** The invented town. */
export const TOWN = networkOf(WAYS, BARRIERS);
