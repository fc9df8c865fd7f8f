import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Point = readonly [longitude: number, latitude: number];
type Rings = readonly (readonly Position[])[];

/** Parallels tried across the shape. */
const PARALLELS = 63;

/**
 * Of the middles of all that evenly spaced parallels cut out of a shape, the one farthest from its border.
 *
 * Near enough to the pole of inaccessibility for a label, and always strictly inside. Holes are outside.
 */
export function innermostPoint(shape: Polygon | MultiPolygon): Point {
  const [west, south, , north] = bbox(shape);
  const rings: Rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const latitudes = Array.from(
    { length: PARALLELS },
    (_, i) => south + ((north - south) * (i + 0.5)) / PARALLELS,
  );
  const found = latitudes
    .flatMap((latitude) => middlesAt(latitude, rings))
    .map((point) => ({ point, clearance: clearanceOf(point, rings) }))
    .sort((a, b) => b.clearance - a.clearance);
  return found[0]?.point ?? [west, south];
}

/** Middles of the stretches of a parallel that are inside, by the even-odd rule. */
function middlesAt(latitude: number, rings: Rings): readonly Point[] {
  const crossings = segmentsOf(rings)
    .filter(([[, y1], [, y2]]) => y1 > latitude !== y2 > latitude)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1))
    .sort((a, b) => a - b);
  return crossings.flatMap((start, i): readonly Point[] => {
    const end = crossings[i + 1];
    return i % 2 === 0 && end !== undefined ? [[(start + end) / 2, latitude]] : [];
  });
}

/** Distance to the nearest border, in degrees of latitude: a degree of longitude is shortened to its true length. */
function clearanceOf([x, y]: Point, rings: Rings): number {
  const narrowing = Math.cos((y * Math.PI) / 180);
  const distances = segmentsOf(rings).map(([[x1, y1], [x2, y2]]) => {
    const [px, py, dx, dy] = [(x - x1) * narrowing, y - y1, (x2 - x1) * narrowing, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    return Math.hypot(px - along * dx, py - along * dy);
  });
  return Math.min(...distances);
}

function segmentsOf(rings: Rings): readonly (readonly [Point, Point])[] {
  return rings.flatMap((ring) =>
    ring.slice(1).map((end, i) => [toPoint(ring[i] ?? end), toPoint(end)] as const),
  );
}

function toPoint([longitude = 0, latitude = 0]: Position): Point {
  return [longitude, latitude];
}
