import { bbox, booleanPointInPolygon, centerOfMass } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { roundTo } from './toCell.ts';

type Anchor = readonly [longitude: number, latitude: number];

/** Parallels tried across a shape that does not hold its own centre. */
const PARALLELS = 31;

/** Digits of a coordinate in degrees: about ten metres, as the boundaries. */
const DIGITS = 4;

/**
 * A point inside a shape, where its label stands: the centre of mass, or the middle of the widest stretch.
 *
 * A crescent does not hold its own centre, and Turf's `pointOnFeature` then answers a corner.
 */
export function anchorOf(shape: Polygon | MultiPolygon): Anchor {
  const [x = NaN, y = NaN] = centerOfMass(shape).geometry.coordinates;
  const candidates = [[x, y] as const, ...middlesOf(shape)].map(([longitude, latitude]): Anchor => [
    roundTo(longitude, DIGITS),
    roundTo(latitude, DIGITS),
  ]);
  const inside = candidates.find((point) =>
    booleanPointInPolygon([...point], shape, { ignoreBoundary: true }),
  );
  return inside ?? candidates[1] ?? [x, y];
}

/** Middles of what each parallel cuts out of the shape, widest first. */
function middlesOf(shape: Polygon | MultiPolygon): readonly Anchor[] {
  const [, south, , north] = bbox(shape);
  const rings: readonly Position[][] =
    shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const latitudes = Array.from(
    { length: PARALLELS },
    (_, i) => south + ((north - south) * (i + 0.5)) / PARALLELS,
  );
  return latitudes
    .flatMap((latitude) => stretchesAt(latitude, rings).map(([west, east]) => ({ latitude, west, east })))
    .sort((a, b) => b.east - b.west - (a.east - a.west))
    .map(({ latitude, west, east }) => [(west + east) / 2, latitude]);
}

/** West and east ends of the stretches of a parallel that are inside, holes left out (even-odd rule). */
function stretchesAt(latitude: number, rings: readonly Position[][]): readonly Anchor[] {
  const crossings = rings
    .flatMap((ring) => ring.slice(1).map((end, i) => crossingOf(ring[i] ?? end, end, latitude)))
    .filter((longitude) => longitude !== undefined)
    .sort((a, b) => a - b);
  return crossings.flatMap((west, i): readonly Anchor[] => {
    const east = crossings[i + 1];
    return i % 2 === 0 && east !== undefined ? [[west, east]] : [];
  });
}

function crossingOf(
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
  latitude: number,
): number | undefined {
  return y1 > latitude === y2 > latitude ? undefined : x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1);
}
