import { lineString, pointToLineDistance } from '@turf/turf';
import type { Position } from 'geojson';
import type { PublishedBoundaries } from '../domain/published.ts';
import type { Spot } from '../domain/spot.ts';
import { accuracyOf } from './accuracyOf.ts';
import { borderDistance } from './borderDistance.ts';
import { mayBeWithin } from './mayBeWithin.ts';

type Segment = readonly [from: Position, to: Position];

/**
 * On which side of the limit of the agglomeration a place lies; `border` where the accuracies of the drawing and of the
 * place leave it open.
 */
export function agglomerationSide(
  spot: Spot,
  communes: PublishedBoundaries,
): 'inside' | 'border' | 'outside' {
  const near = communes.features.flatMap(({ properties, geometry }) => {
    const margin = accuracyOf(communes, properties) + spot.accuracy;
    const corners = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
    if (!mayBeWithin(spot.at, margin, corners)) return [];
    const distance = borderDistance(spot.at, geometry);
    return distance <= margin ? [{ distance, margin }] : [];
  });
  if (near.length === 0) return 'outside';
  const margin = Math.max(...near.map((commune) => commune.margin));
  const isNearLimit = outerSegments(communes).some(
    (segment) =>
      mayBeWithin(spot.at, margin, segment) &&
      pointToLineDistance([...spot.at], lineString([...segment]), { units: 'meters' }) <= margin,
  );
  return !isNearLimit && near.some(({ distance }) => distance <= 0) ? 'inside' : 'border';
}

/** The parts of borders that two communes do not share. Where neighbours do not meet exactly, both are there: on the safe side. */
function outerSegments({ features }: PublishedBoundaries): readonly Segment[] {
  const met = new Map<string, Segment[]>();
  for (const { geometry } of features) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      ring.slice(1).forEach((to, i) => {
        const from = ring[i] ?? to;
        const key = [from.join(), to.join()].sort().join(' ');
        met.set(key, [...(met.get(key) ?? []), [from, to]]);
      });
    }
  }
  return [...met.values()].flatMap((segments) => (segments.length === 1 ? segments : []));
}
