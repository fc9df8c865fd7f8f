import type { MultiPolygon, Polygon, Position } from 'geojson';

/** How far two drawings of one border part, in metres. */
export interface Stray {
  /** At the place where they part the most: the Hausdorff distance of the two borders. */
  readonly most: number;
  /** 95 % of the border parts by this or less. */
  readonly usual: number;
}

/** A point in metres east and north of some origin. */
type Place = readonly [x: number, y: number];
type Path = readonly Place[];

/** Metres of a degree of latitude, on the sphere of Turf (radius 6,371,008.8 m). */
const METRES = (Math.PI / 180) * 6_371_008.8;

/**
 * How far the borders of two drawings of one territory stand from each other, both ways, holes included.
 *
 * Both are walked in steps of `step` metres at most, corners included. On a plane around the territory: right to 0.1 %
 * for one of less than 50 km.
 */
export function strayOf(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon, step: number): Stray {
  const latitude = ringsOf(one)[0]?.[0]?.[1] ?? 0;
  const [a, b] = [pathsOf(one, latitude), pathsOf(other, latitude)];
  const distances = [
    ...walk(a, step).map((place) => distanceTo(place, b)),
    ...walk(b, step).map((place) => distanceTo(place, a)),
  ].sort((x, y) => x - y);
  const usual = distances[Math.floor(0.95 * (distances.length - 1))];
  return { most: distances.at(-1) ?? 0, usual: usual ?? 0 };
}

function ringsOf(shape: Polygon | MultiPolygon): readonly Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function pathsOf(shape: Polygon | MultiPolygon, latitude: number): readonly Path[] {
  const parallel = METRES * Math.cos((latitude * Math.PI) / 180);
  return ringsOf(shape).map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * parallel, lat * METRES]));
}

function walk(paths: readonly Path[], step: number): readonly Place[] {
  return paths.flatMap((path) =>
    path.slice(1).flatMap(([x, y], i): readonly Place[] => {
      const [fromX, fromY] = path[i] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / step));
      return Array.from({ length: steps }, (_, k) => [
        fromX + ((x - fromX) * k) / steps,
        fromY + ((y - fromY) * k) / steps,
      ]);
    }),
  );
}

function distanceTo([x, y]: Place, paths: readonly Path[]): number {
  let least = Infinity;
  for (const path of paths) {
    for (let i = 1; i < path.length; i += 1) {
      const [fromX = 0, fromY = 0] = path[i - 1] ?? [];
      const [toX = 0, toY = 0] = path[i] ?? [];
      const [dx, dy] = [toX - fromX, toY - fromY];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length;
      const t = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - fromX - t * dx, y - fromY - t * dy));
    }
  }
  return least;
}
