import type { Address, AddressKind } from '../domain/address.ts';

/** The types of the geocoder, and what they are here. */
const KINDS: Readonly<Record<string, AddressKind>> = {
  housenumber: 'number',
  street: 'street',
  locality: 'place',
  municipality: 'commune',
};

/**
 * The addresses of an answer of the geocoder, in its order; `undefined` where it is no such answer.
 *
 * Total: an entry without a label, a known type or a position is left out. An answer whose entries are all left out is
 * no answer.
 *
 * Reference: GeoCodeJSON, as https://data.geopf.fr/geocodage/openapi describes it.
 */
export function parseAddresses(answer: unknown): readonly Address[] | undefined {
  const features = membersOf(answer)?.features;
  if (!Array.isArray(features)) return undefined;
  const addresses = features.flatMap((feature) => parseFeature(feature) ?? []);
  return addresses.length === 0 && features.length > 0 ? undefined : addresses;
}

function parseFeature(feature: unknown): Address | undefined {
  const { properties, geometry } = membersOf(feature) ?? {};
  const { label, type, citycode, score } = membersOf(properties) ?? {};
  const coordinates = membersOf(geometry)?.coordinates;
  if (typeof label !== 'string' || label === '' || !Array.isArray(coordinates)) return undefined;
  const kind = typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  const [longitude, latitude] = coordinates as readonly unknown[];
  if (!kind || !isDegrees(longitude, 180) || !isDegrees(latitude, 90)) return undefined;
  return {
    ...{ label, kind, at: [longitude, latitude] },
    commune: typeof citycode === 'string' ? citycode : '',
    score: typeof score === 'number' && score >= 0 && score <= 1 ? score : 0,
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
