import { afterEach, describe, expect, it, vi } from 'vitest';
import { load, loadBoundaries } from './load.ts';

/** A server that answers each file with its own name. */
function serve(status: (name: string) => number = () => 200) {
  const fetch = vi.fn(async (url: URL) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    return { ok: status(name) === 200, status: status(name), json: async () => name };
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('load', () => {
  it('fetches what the first view needs, and not the perimeters of 2015', async () => {
    serve();
    expect(await load()).toEqual({
      manifest: 'manifest.json',
      series: 'series.json',
      sources: 'sources.json',
      boundaries: { commune: 'communes.geojson', qpv2024: 'qpv-2024.geojson' },
    });
  });

  it('looks beside the page, so that a site under a path works', async () => {
    document.head.innerHTML = '<base href="https://exemple.fr/atlas/" />';
    const fetch = serve();
    await loadBoundaries('qpv2015');
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://exemple.fr/atlas/data/qpv-2015.geojson');
  });

  it('fails when one file is not there, and names it', async () => {
    serve((name) => (name === 'series.json' ? 404 : 200));
    await expect(load()).rejects.toThrow('data/series.json: HTTP 404');
  });
});
