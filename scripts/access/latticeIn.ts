import { earthRadius } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { asPublished } from './samples.ts';

type Point = readonly [longitude: number, latitude: number];

const METRES_IN_A_DEGREE = (earthRadius * Math.PI) / 180;

/**
 * The points of a lattice that fall inside a shape, row by row from the south, each row from the west. Holes are
 * outside.
 *
 * Rows are `spacing` metres apart, and points `spacing` metres apart in a row, counted from where the meridian of
 * Greenwich crosses the equator: each stands for the same surface anywhere, and a shape has the same points whatever
 * shapes are around. Two shapes that share a border share no point.
 */
export function latticeIn(shape: Polygon | MultiPolygon, spacing: number): readonly Point[] {
  const edges = edgesOf(shape);
  const latitudes = edges.flatMap(([[, from], [, to]]) => [from, to]);
  const rowHeight = spacing / METRES_IN_A_DEGREE;
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return stepsWithin(south, north, rowHeight).flatMap((row) => {
    const latitude = asPublished(row * rowHeight);
    const gap = rowHeight / Math.cos((latitude * Math.PI) / 180);
    return stretchesAt(latitude, edges).flatMap(([west, east]) =>
      stepsWithin(west - gap, east + gap, gap)
        .map((step) => asPublished(step * gap))
        .filter((longitude) => longitude >= west && longitude < east)
        .map((longitude): Point => [longitude, latitude]),
    );
  });
}

/** The whole numbers of steps from zero between two bounds. */
function stepsWithin(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => first + i);
}

/** What a parallel cuts out of the shape, by the even-odd rule: from the west border, included, to the east one. */
function stretchesAt(
  latitude: number,
  edges: readonly (readonly [Point, Point])[],
): readonly (readonly [west: number, east: number])[] {
  const crossings = edges
    .filter(([[, from], [, to]]) => from > latitude !== to > latitude)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1))
    .sort((a, b) => a - b);
  return crossings.flatMap((west, i) => {
    const east = crossings[i + 1];
    return i % 2 === 0 && east !== undefined ? [[west, east] as const] : [];
  });
}

/** Every side of every ring, drawn northward: a border is cut at the same place from both of its sides. */
function edgesOf(shape: Polygon | MultiPolygon): readonly (readonly [Point, Point])[] {
  const rings: readonly Position[][] =
    shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.flatMap((ring) =>
    ring.slice(1).map((end, i) => {
      const [a, b] = [toPoint(ring[i] ?? end), toPoint(end)];
      return a[1] > b[1] ? ([b, a] as const) : ([a, b] as const);
    }),
  );
}

function toPoint([longitude = NaN, latitude = NaN]: Position): Point {
  return [longitude, latitude];
}
