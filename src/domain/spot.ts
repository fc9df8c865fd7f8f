/** A place on the ground, and how far from it what is meant may be. */
export interface Spot {
  /** Degrees, WGS 84. */
  readonly at: readonly [longitude: number, latitude: number];
  /** Metres: the place that is meant lies within. */
  readonly accuracy: number;
}

/** Metres within which a numbered address is supposed to lie of its point in the national base: at its gate, or its plot. */
export const ADDRESS_ACCURACY = 20;

/** Metres within which any part of a street is supposed to lie of its point: a street is no address. */
export const STREET_ACCURACY = 1000;

/** Metres within which a service is supposed to lie of its published position. */
export const SERVICE_ACCURACY = 50;
