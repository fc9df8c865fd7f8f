import type { Spot } from '../../domain/spot.ts';
import type { PositionFailure } from '../../i18n/fr/near.ts';

/** Milliseconds that the device is waited for, once the visitor has agreed. */
const PATIENCE = 20_000;
/** Codes of `GeolocationPositionError`. */
const FAILURES: Readonly<Record<number, PositionFailure>> = { 1: 'denied', 2: 'unavailable', 3: 'late' };

/**
 * Where the device says that it is, with its accuracy, or why it does not say. Asks the visitor; never throws.
 *
 * A fresh position, kept nowhere: whoever takes it must neither store it nor write it anywhere.
 */
export function devicePosition(): Promise<Spot | PositionFailure> {
  // Absent where the page has no secure address.
  const device = (navigator as { readonly geolocation?: Geolocation }).geolocation;
  if (!device) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    device.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ at: [longitude, latitude], accuracy: Math.max(1, Math.ceil(accuracy)) }),
      ({ code }) => resolve(FAILURES[code] ?? 'unavailable'),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 0 },
    );
  });
}
