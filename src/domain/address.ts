/** What an address search found: a number in a street, a whole street, a named place, a whole commune. */
export type AddressKind = 'number' | 'street' | 'place' | 'commune';

/** An address that the geocoder of IGN knows. */
export interface Address {
  /** Its full writing, with the post code and the commune. */
  readonly label: string;
  readonly kind: AddressKind;
  /** Code of the commune; empty where the answer has none. */
  readonly commune: string;
  /** Degrees, WGS 84. */
  readonly at: readonly [longitude: number, latitude: number];
  /** How well the answer fits the words, from 0 to 1, as the geocoder says. */
  readonly score: number;
}

/**
 * What came of an address search.
 *
 * `offline`: no network, or the request was stopped; `late`: no answer in time; `busy`: too many requests at once;
 * `refused`: the service answered an error; `unexpected`: it answered something else than addresses.
 */
export type AddressAnswer =
  | { readonly kind: 'found'; readonly addresses: readonly Address[] }
  | { readonly kind: 'offline' | 'late' | 'busy' | 'refused' | 'unexpected' };
