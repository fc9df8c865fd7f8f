import type { PublishedService } from '../../domain/access.ts';
import { ADDRESS_ACCURACY, SERVICE_ACCURACY, type Spot } from '../../domain/spot.ts';
import type { Details } from '../../state/details.ts';
import type { Place } from '../../state/places.ts';
import { parseSpot } from '../../state/spotText.ts';

/** A place that the visitor chose. What the device says is never in the address. */
export type ChosenPlace =
  | { readonly kind: 'point' | 'device'; readonly spot: Spot }
  /** A commune or a neighbourhood: the spot stands in its middle, and is no address. */
  | { readonly kind: 'territory'; readonly spot: Spot; readonly place: Place }
  | { readonly kind: 'service'; readonly spot: Spot; readonly service: PublishedService };

/** What the address asks for; `waiting` while what it names may still arrive. */
export type AskedPlace =
  | { readonly kind: 'none' | 'waiting' }
  | { readonly kind: 'badPoint' | 'unknown'; readonly text: string }
  | { readonly kind: 'chosen'; readonly place: ChosenPlace };

/** What the codes of places lead to. */
export interface KnownPlaces {
  readonly placeOf: (code: string) => Place | undefined;
  readonly serviceOf: (id: string) => PublishedService | undefined;
  /** Whether all that may come has come. */
  readonly isComplete: boolean;
}

/**
 * The place of an address: its point, else its territory or its service, else that of the device. Total: what is not
 * understood is told, and no place is chosen.
 */
export function askedPlace(
  { point, lieu }: Pick<Details, 'point' | 'lieu'>,
  device: Spot | null,
  known: KnownPlaces,
): AskedPlace {
  if (point !== undefined) {
    const spot = parseSpot(point);
    return spot ? { kind: 'chosen', place: { kind: 'point', spot } } : { kind: 'badPoint', text: point };
  }
  if (lieu !== undefined) return askedByCode(lieu, known);
  return device ? { kind: 'chosen', place: { kind: 'device', spot: device } } : { kind: 'none' };
}

function askedByCode(code: string, { placeOf, serviceOf, isComplete }: KnownPlaces): AskedPlace {
  const place = placeOf(code);
  if (place) {
    const spot = { at: place.anchor, accuracy: ADDRESS_ACCURACY };
    return { kind: 'chosen', place: { kind: 'territory', spot, place } };
  }
  const service = serviceOf(code);
  if (service?.at) {
    const spot = { at: service.at, accuracy: SERVICE_ACCURACY };
    return { kind: 'chosen', place: { kind: 'service', spot, service } };
  }
  return isComplete ? { kind: 'unknown', text: code } : { kind: 'waiting' };
}
