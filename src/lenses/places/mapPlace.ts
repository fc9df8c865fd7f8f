import type { ServiceFamily } from '../../domain/service.ts';

/** A place to show on the map and in its list. */
export interface MapPlace {
  /** Its own among the places shown. */
  readonly id: string;
  readonly family: ServiceFamily;
  /** One letter, which stands in its shape. */
  readonly letter: string;
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly longitude: number;
  readonly latitude: number;
}
