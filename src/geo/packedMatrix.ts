import { distance } from '@turf/turf';
import type { PublishedMatrix, WalkingEngine } from '../domain/access.ts';
import { fromSecondDifferences, secondDifferences } from './secondDifferences.ts';

/** Coordinates are served in hundred thousandths of a degree, about a metre. */
const WHOLE = 100_000;

type Ranks = PublishedMatrix['nearest'];
type Metres = PublishedMatrix['metres'];
type Walks = readonly (readonly (number | null)[])[];

/** A service and its position, in degrees. */
export type PackedPlace = readonly [id: string, longitude: number, latitude: number];

/** A file of `MATRIX_FILES` as it is served. */
export interface PackedMatrix extends Pick<PublishedMatrix, 'weights' | 'territories'> {
  /** Second differences. */
  readonly longitudes: readonly (number | null)[];
  readonly latitudes: readonly (number | null)[];
  readonly services: readonly (readonly PackedPlace[])[];
  readonly nearest: Ranks;
  /** Second differences. Those of the engine `direct` are left out: both ends of each walk are known. */
  readonly metres: Metres;
}

/** The points of a level as they are served, with the positions of the services, by category. */
export function packMatrix(
  { longitudes, latitudes, weights, territories, nearest, metres }: PublishedMatrix,
  services: readonly (readonly PackedPlace[])[],
): PackedMatrix {
  const packed = (degrees: readonly number[]) =>
    secondDifferences(degrees.map((degree) => Math.round(degree * WHOLE)));
  const engines = (Object.entries(metres) as [WalkingEngine, Walks][]).filter(
    ([engine]) => engine !== 'direct',
  );
  return {
    longitudes: packed(longitudes),
    latitudes: packed(latitudes),
    ...{ weights, territories, services, nearest },
    metres: Object.fromEntries(engines.map(([engine, walks]) => [engine, walks.map(secondDifferences)])),
  };
}

/** The points of a level from what is served: the direct walks measured again, to the metre. */
export function unpackMatrix({
  longitudes,
  latitudes,
  weights,
  territories,
  services,
  nearest,
  metres,
}: PackedMatrix): PublishedMatrix {
  const unpacked = (packed: readonly (number | null)[]) =>
    fromSecondDifferences(packed).map((whole) => (whole ?? NaN) / WHOLE);
  const points = { longitudes: unpacked(longitudes), latitudes: unpacked(latitudes) };
  const direct = (nearest.direct ?? []).map((ranks, c) =>
    ranks.map((rank, point) => directMetres(points, point, rank === null ? undefined : services[c]?.[rank])),
  );
  const others = (Object.entries(metres) as [WalkingEngine, Walks][]).map(
    ([engine, walks]) => [engine, walks.map(fromSecondDifferences)] as const,
  );
  return {
    ...points,
    ...{ weights, territories, nearest },
    services: services.map((places) => places.map(([id]) => id)),
    metres: { ...(nearest.direct ? { direct } : {}), ...Object.fromEntries(others) },
  };
}

function directMetres(
  { longitudes, latitudes }: Pick<PublishedMatrix, 'longitudes' | 'latitudes'>,
  point: number,
  place: PackedPlace | undefined,
): number | null {
  if (!place) return null;
  const [, ...to] = place;
  const from = [longitudes[point] ?? NaN, latitudes[point] ?? NaN];
  return Math.round(distance(from, to, { units: 'meters' }));
}
