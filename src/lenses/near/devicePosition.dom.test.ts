import { describe, expect, it, vi } from 'vitest';
import { devicePosition } from './devicePosition.ts';

type Ask = Geolocation['getCurrentPosition'];
const asking = (getCurrentPosition: Ask | undefined) => {
  vi.stubGlobal('navigator', { geolocation: getCurrentPosition && { getCurrentPosition } });
  return devicePosition();
};
const position = (accuracy: number) =>
  ({ coords: { longitude: 3.5234, latitude: 50.3579, accuracy } }) as GeolocationPosition;

describe('the position of the device', () => {
  it('comes with its accuracy, rounded up, never better than one metre', async () => {
    expect(await asking((found) => found(position(12.3)))).toEqual({ at: [3.5234, 50.3579], accuracy: 13 });
    expect(await asking((found) => found(position(0)))).toMatchObject({ accuracy: 1 });
  });

  it('is asked afresh, and not for ever', async () => {
    const ask = vi.fn<Ask>((found) => found(position(5)));
    await asking(ask);
    expect(ask.mock.calls[0]?.[2]).toMatchObject({ maximumAge: 0, timeout: 20_000 });
  });

  it.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'late'],
    [9, 'unavailable'],
  ] as const)('says why there is none: %i', async (code, failure) => {
    expect(await asking((_found, failed) => failed?.({ code } as GeolocationPositionError))).toBe(failure);
  });

  it('says that this browser has none', async () => {
    expect(await asking(undefined)).toBe('unsupported');
  });
});
