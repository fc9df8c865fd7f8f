import type { WalkingEngine } from '../../src/domain/access.ts';

/** Places as two lists of degrees (WGS 84), in the same order. */
export interface Places {
  readonly longitudes: readonly number[];
  readonly latitudes: readonly number[];
}

/** The nearest service from a point. */
export interface Reach {
  /** Its rank among the services that were given. Of two at the same distance, the first one given. */
  readonly service: number;
  /** Metres to it, as the engine measures them, not rounded. */
  readonly metres: number;
}

/** One way to measure walks, whose preparation (an index, a graph) is done before. */
export interface WalkingMeasure {
  readonly engine: WalkingEngine;
  /**
   * For each point, in their order, the nearest of the services of one category; `null` where none is reached.
   *
   * No service: `null` everywhere. The answer for a point does not depend on the other points.
   */
  nearest(points: Places, services: Places): readonly (Reach | null)[];
}
