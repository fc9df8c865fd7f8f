import type { WalkingEngine } from '../../src/domain/access.ts';
import type { CategoryPlaces } from './categoryPlaces.ts';
import type { Places, WalkingMeasure } from './walkingMeasure.ts';

/** How far each point is from the nearest service of a category; `null` where none is reached. */
export interface Walks {
  /** Rank of the nearest service in the places of its category. */
  readonly nearest: readonly (number | null)[];
  /** Metres to it, as the engine measures them, to the metre: what is published, and what all results are made from. */
  readonly metres: readonly (number | null)[];
}

/** The walks of an engine, in the order of the categories. */
export interface EngineWalks {
  readonly engine: WalkingEngine;
  readonly categories: readonly Walks[];
}

/** Measures the walk from each point to the nearest service of each category. */
export function walksOf(
  measure: WalkingMeasure,
  points: Places,
  categories: readonly CategoryPlaces[],
): EngineWalks {
  return {
    engine: measure.engine,
    categories: categories.map((places) => {
      const reached = measure.nearest(points, places);
      return {
        nearest: reached.map((reach) => reach && reach.service),
        metres: reached.map((reach) => reach && Math.round(reach.metres)),
      };
    }),
  };
}
