import type { AddressAnswer } from '../domain/address.ts';
import { parseAddresses } from './parseAddresses.ts';

/** The geocoder of the Géoplateforme. */
const GEOCODER = 'https://data.geopf.fr/geocodage/search';
/** Milliseconds that an answer is waited for. */
const PATIENCE = 10_000;
/** The geocoder asks for three characters; nobody writes so long an address as the most. */
export const SHORTEST_ADDRESS = 3;
const LONGEST_ADDRESS = 200;
/** Too many requests: the answer of the geocoder above 50 a second. */
const TOO_MANY = 429;

/**
 * Asks the geocoder of IGN for an address, nearest to a point first. Never throws.
 *
 * The text leaves the device: only a visitor's gesture may call it. Nothing else goes with it: no cookie, no referrer,
 * and the point is one of the atlas, never that of a visitor.
 */
export async function searchAddress(
  text: string,
  around: readonly [longitude: number, latitude: number],
): Promise<AddressAnswer> {
  const query = new URLSearchParams({
    q: text.trim().slice(0, LONGEST_ADDRESS),
    ...{ index: 'address', autocomplete: '0', limit: '8' },
    ...{ lon: around[0].toFixed(2), lat: around[1].toFixed(2) },
  });
  try {
    const response = await fetch(`${GEOCODER}?${query.toString()}`, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', headers: { Accept: 'application/json' } },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === TOO_MANY) return { kind: 'busy' };
    if (!response.ok) return { kind: 'refused' };
    const addresses = parseAddresses(await response.json());
    return addresses ? { kind: 'found', addresses } : { kind: 'unexpected' };
  } catch (error) {
    // What is no JSON came all the same.
    if (error instanceof SyntaxError) return { kind: 'unexpected' };
    return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'offline' };
  }
}
