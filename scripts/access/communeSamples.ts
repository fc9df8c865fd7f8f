import { distance } from '@turf/turf';
import { communeOfIris } from '../../src/domain/territory.ts';
import { anchorOf } from '../steps/anchorOf.ts';
import type { Boundary } from '../steps/readBoundaries.ts';
import { latticeIn } from './latticeIn.ts';
import { sharedBy, type TerritorySamples } from './samples.ts';

type Point = readonly [longitude: number, latitude: number];

/** What the points of communes are made from. */
export interface CommuneSampling {
  readonly communes: readonly Boundary[];
  readonly iris: readonly Boundary[];
  /** Inhabitants of a commune or of an IRIS, `undefined` where they are not known. */
  readonly inhabitantsOf: (code: string) => number | undefined;
  /** Metres between two points. */
  readonly spacing: number;
}

/**
 * Points all over each commune, weighed by the inhabitants of their IRIS, supposed evenly spread in it.
 *
 * Where an IRIS of the commune has no known population, or the commune has no IRIS, its own inhabitants are spread
 * evenly; where these are not known, each point weighs 1. An IRIS that falls between the points has one at its anchor.
 */
export function communeSamples({
  communes,
  iris,
  inhabitantsOf,
  spacing,
}: CommuneSampling): readonly TerritorySamples[] {
  return communes.map(({ code, geometry }): TerritorySamples => {
    const lattice = latticeIn(geometry, spacing);
    const points = lattice.length > 0 ? lattice : [anchorOf(geometry)];
    const own = iris.filter((part) => communeOfIris(part.code) === code);
    const people = own.map((part) => inhabitantsOf(part.code));
    if (own.length === 0 || people.includes(undefined)) return evenly(code, points, inhabitantsOf(code));
    const samples = inParts(points, own, spacing).flatMap((inPart, i) => sharedBy(inPart, people[i] ?? 0));
    return { code, samples, arePeople: true };
  });
}

/** Points that share out the inhabitants of their perimeter equally; each weighs 1 where these are not known. */
export function evenly(
  code: string,
  points: readonly Point[],
  inhabitants: number | undefined,
): TerritorySamples {
  return {
    code,
    samples: sharedBy(points, inhabitants ?? points.length),
    arePeople: inhabitants !== undefined,
  };
}

/** The points of a commune by IRIS. Both are drawn apart: a point in none joins the IRIS of the nearest one that is. */
function inParts(
  points: readonly Point[],
  parts: readonly Boundary[],
  spacing: number,
): readonly (readonly Point[])[] {
  const partOf = new Map(
    parts.flatMap(({ geometry }, i) =>
      latticeIn(geometry, spacing).map((point) => [String(point), i] as const),
    ),
  );
  const inside = points.filter((point) => partOf.has(String(point)));
  const nearestPart = (point: Point) => {
    const found = leastOf(inside, (other) => distance([...point], [...other]));
    return found === undefined ? 0 : partOf.get(String(found));
  };
  const ranks = points.map((point) => partOf.get(String(point)) ?? nearestPart(point));
  return parts.map(({ geometry }, i) => {
    const own = points.filter((_, p) => ranks[p] === i);
    return own.length > 0 ? own : [anchorOf(geometry)];
  });
}

function leastOf<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  const measured = all.map((one) => [one, measure(one)] as const);
  const least = Math.min(...measured.map(([, size]) => size));
  return measured.find(([, size]) => size === least)?.[0];
}
