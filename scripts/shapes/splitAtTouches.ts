import { booleanClockwise, booleanPointInPolygon, lineString, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The same surface without a ring that touches itself at a point: such a ring becomes two, that meet there.
 *
 * Rounding to a grid makes such points where a neighbourhood is narrow. A part turned like its outline is a polygon of
 * its own, a part turned the other way a hole. What has no surface left is dropped.
 */
export function splitAtTouches(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const split = polygons.flatMap(splitPolygon);
  const [only] = split;
  return split.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: split };
}

function splitPolygon(rings: readonly Position[][]): Position[][][] {
  const [outline = [], ...holes] = rings;
  const turned = isClockwise(outline);
  const parts = splitRing(outline);
  const shells = parts.filter((part) => isClockwise(part) === turned).map((shell) => [shell]);
  const inner = [...parts.filter((part) => isClockwise(part) !== turned), ...holes.flatMap(splitRing)];
  for (const hole of inner) {
    const shell = shells.find(([outer = []]) =>
      hole.every((position) => booleanPointInPolygon(position, polygon([outer]))),
    );
    shell?.push(hole);
  }
  return shells;
}

/** The closed rings that a ring makes: cut out each time it comes back to a point where it was. */
function splitRing(ring: readonly Position[]): Position[][] {
  const rings: Position[][] = [];
  const path: Position[] = [];
  for (const position of ring) {
    const met = path.findIndex(([x, y]) => x === position[0] && y === position[1]);
    if (met >= 0) {
      const loop = [...path.splice(met + 1), position];
      rings.push([position, ...loop]);
    } else path.push(position);
  }
  return rings.filter(({ length }) => length >= 4);
}

function isClockwise(ring: readonly Position[]): boolean {
  return ring.length >= 4 && booleanClockwise(lineString([...ring]));
}
