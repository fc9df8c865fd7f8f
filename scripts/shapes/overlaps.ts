import { area, bbox, feature, featureCollection, intersect } from '@turf/turf';
import type { Drawn } from './drawn.ts';

/** A surface that two shapes have in common, as a share of each, 0 to 1. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** Every pair of shapes, one of each list, that have some surface in common; of each first, the largest share first. */
export function overlaps(firsts: readonly Drawn[], seconds: readonly Drawn[]): readonly Overlap[] {
  const others = seconds.map(measured);
  return firsts.map(measured).flatMap((one) =>
    others
      .filter((other) => boxesMeet(one.box, other.box))
      .flatMap((other): readonly Overlap[] => {
        const common = intersect(featureCollection([feature(one.geometry), feature(other.geometry)]));
        if (!common) return [];
        const surface = area(common);
        return [
          { a: one.code, b: other.code, shareOfA: surface / one.surface, shareOfB: surface / other.surface },
        ];
      })
      .sort((a, b) => b.shareOfA - a.shareOfA),
  );
}

function measured({ code, geometry }: Drawn) {
  return { code, geometry, surface: area(geometry), box: bbox(geometry) };
}

type Box = ReturnType<typeof bbox>;

/** Whether two boxes (west, south, east, north) have a point in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
