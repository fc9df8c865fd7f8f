import { describe, expect, it, vi } from 'vitest';
import { searchAddress } from './searchAddress.ts';

const AROUND = [3.5234, 50.3579] as const;
const reply = (status: number, body: unknown) =>
  vi.fn(async (_url: string, _init: RequestInit) => ({ status, ok: status === 200, json: async () => body }));
function answering(fetch: unknown) {
  vi.stubGlobal('fetch', fetch);
  return searchAddress('  12 rue des Essais  ', AROUND);
}

describe('asking the geocoder', () => {
  it('sends the text and a place of the atlas, and nothing of the visitor', async () => {
    const fetch = reply(200, { features: [] });
    expect(await answering(fetch)).toEqual({ kind: 'found', addresses: [] });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(
      'https://data.geopf.fr/geocodage/search?q=12+rue+des+Essais&index=address&autocomplete=0&limit=8&lon=3.52&lat=50.36',
    );
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    [429, {}, 'busy'],
    [400, {}, 'refused'],
    [503, {}, 'refused'],
    [200, { message: 'maintenance' }, 'unexpected'],
  ] as const)('says what an answer %i is', async (status, body, kind) => {
    expect(await answering(reply(status, body))).toEqual({ kind });
  });

  it('takes an answer that is no JSON for an unexpected one', async () => {
    const page = async () => ({ status: 200, ok: true, json: () => Promise.reject(new SyntaxError('<')) });
    expect(await answering(page)).toEqual({ kind: 'unexpected' });
  });

  it('says that there is no network, or no answer in time', async () => {
    expect(await answering(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      kind: 'offline',
    });
    expect(await answering(() => Promise.reject(new DOMException('', 'TimeoutError')))).toEqual({
      kind: 'late',
    });
  });
});
