import type { PublishedBoundaries } from '../domain/published.ts';
import type { Spot } from '../domain/spot.ts';
import { agglomerationSide } from './agglomerationSide.ts';
import { borderDistance } from './borderDistance.ts';
import { accuracyOf } from './accuracyOf.ts';

/** Metres on each side of a border within which nothing is decided, however accurate all is. */
const LEAST_MARGIN = 20;

/** A neighbourhood seen from a point. */
export interface SeenQuarter {
  readonly code: string;
  readonly name: string;
  /** Metres from the point to its drawn border. */
  readonly distance: number;
  /** Whether the point lies in its drawn perimeter. */
  readonly within: boolean;
  /** How far its drawn border may stand from the official one, metres. */
  readonly accuracy: number;
  /** Metres of its border within which nothing is decided. */
  readonly margin: number;
}

/**
 * Whether a place lies in a neighbourhood.
 *
 * - `inside`: in one of them, farther from its border than the margin.
 * - `edge`: within the margin of a border, whichever the side; the neighbourhoods, the nearest border first.
 * - `outside`: in the agglomeration, and in none of its neighbourhoods.
 * - `border`: near none of them, but so near the limit of the agglomeration that it may lie on the other side, where
 *   there are neighbourhoods that the atlas does not know.
 * - `beyond`: outside the agglomeration, and in none of its neighbourhoods.
 */
export type QuarterAnswer =
  | { readonly kind: 'inside'; readonly quarter: SeenQuarter }
  | { readonly kind: 'edge'; readonly quarters: readonly [SeenQuarter, ...SeenQuarter[]] }
  | {
      readonly kind: 'outside' | 'border' | 'beyond';
      /** The neighbourhood of the nearest border; none where the agglomeration has no neighbourhood. */
      readonly nearest: SeenQuarter | undefined;
    };

/**
 * Whether a place lies in a neighbourhood of one generation.
 *
 * The margin of a neighbourhood is the sum of the accuracies of its border and of the place, 20 m at least. An answer
 * is given only where no error within the accuracies could change it.
 */
export function quarterAnswer(
  spot: Spot,
  quarters: PublishedBoundaries,
  communes: PublishedBoundaries,
): QuarterAnswer {
  const seen = quarters.features
    .map(({ properties, geometry }): SeenQuarter => {
      const distance = borderDistance(spot.at, geometry);
      const accuracy = accuracyOf(quarters, properties);
      const margin = Math.max(LEAST_MARGIN, accuracy + spot.accuracy);
      const { code, name } = properties;
      return { ...{ code, name, accuracy, margin }, distance: Math.abs(distance), within: distance <= 0 };
    })
    .sort((a, b) => a.distance - b.distance);

  const quarter = seen.find(({ within, distance, margin }) => within && distance > margin);
  if (quarter) return { kind: 'inside', quarter };
  const [first, ...others] = seen.filter(({ distance, margin }) => distance <= margin);
  if (first) return { kind: 'edge', quarters: [first, ...others] };
  const kinds = { inside: 'outside', border: 'border', outside: 'beyond' } as const;
  return { kind: kinds[agglomerationSide(spot, communes)], nearest: seen[0] };
}
