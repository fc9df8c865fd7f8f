import { circle } from '@turf/turf';
import type { Position } from 'geojson';
import type { Mercator } from '../../geo/mercator.ts';

/** How far one comes, and how that is said. */
export interface Reach {
  /** From the centre, as the crow flies. */
  readonly metres: number;
  /** In words, as "10 min". */
  readonly text: string;
}

/** A ring on the sphere, drawn in the units of a frame. */
export interface Ring extends Reach {
  readonly path: string;
  /** The point of the ring due north of the centre. */
  readonly top: readonly [x: number, y: number];
  /** The strokes that tell it from the others, in CSS pixels; none for a plain line. */
  readonly dashes: string | undefined;
}

/** From the inner ring to the outer one, then again. */
const DASHES = [undefined, '9 4', '3 4', '12 4 3 4', '1 5'] as const;

const STEPS = 128;

/** The positions at so many metres from a centre, in degrees, the first and the last due north; no other than 128 steps. */
export function ringAround(centre: Position, metres: number): readonly Position[] {
  return circle(centre, metres, { steps: STEPS, units: 'meters' }).geometry.coordinates[0] ?? [];
}

/** The rings around a centre, nearest first; a reach that is not above zero has none. */
export function reachRings(centre: Position, reaches: readonly Reach[], mercator: Mercator): readonly Ring[] {
  return reaches
    .filter(({ metres }) => metres > 0)
    .toSorted((a, b) => a.metres - b.metres)
    .map((reach, i) => {
      const positions = ringAround(centre, reach.metres);
      const [longitude = NaN, latitude = NaN] = positions[0] ?? [];
      return {
        ...reach,
        path: pathThrough(positions, mercator),
        top: mercator.project([longitude, latitude]),
        dashes: DASHES[i % DASHES.length],
      };
    });
}

/** To a hundredth of a unit, some 30 cm: the paths of boundaries are ten times as coarse, and shorter. */
function pathThrough(positions: readonly Position[], { project }: Mercator): string {
  const vertices = positions.slice(0, -1).map(([longitude = NaN, latitude = NaN]) =>
    project([longitude, latitude])
      .map((units) => units.toFixed(2))
      .join(),
  );
  return `M${vertices.join('L')}Z`;
}

/** The rings whose words do not touch those of a ring around them, where a line of words takes so many units. */
export function namedRings(rings: readonly Ring[], line: number): readonly Ring[] {
  return rings.reduceRight<readonly Ring[]>((named, ring) => {
    const outer = named[0];
    return outer && ring.top[1] - outer.top[1] < line ? named : [ring, ...named];
  }, []);
}
