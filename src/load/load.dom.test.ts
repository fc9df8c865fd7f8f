import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Level } from '../domain/level.ts';
import { BOUNDARY_FILES } from '../domain/published.ts';
import { load, loadLevel } from './load.ts';

const manifest = (level: Level, names: readonly string[] = Object.values(BOUNDARY_FILES)) => ({
  profile: { defaults: { level } },
  files: names.map((name) => ({ name })),
});

/** A server that answers each file with its own name, and the manifest with the level of the first view. */
function serve(
  status: (name: string) => number = () => 200,
  level: Level = 'commune',
  described = manifest(level),
) {
  const fetch = vi.fn(async (url: URL) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    return {
      ok: status(name) === 200,
      status: status(name),
      json: async () => (name === 'manifest.json' ? described : name),
    };
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
      manifest: manifest('commune'),
      series: 'series.json',
      sources: 'sources.json',
      boundaries: { commune: 'communes.geojson', qpv2024: 'qpv-2024.geojson' },
    });
  });

  it('fetches the level of the first view where it is another', async () => {
    serve(undefined, 'qpv2015');
    expect((await load()).boundaries).toEqual({
      commune: 'communes.geojson',
      qpv2024: 'qpv-2024.geojson',
      qpv2015: 'qpv-2015.geojson',
    });
  });

  it('fetches with the IRIS the figures that stand apart, in the place of their heads', async () => {
    serve(undefined, 'iris');
    const { boundaries, series } = await load();
    expect(boundaries.iris).toBe('iris.geojson');
    expect(series.iris).toBe('series-iris.json');
  });

  it('asks for no boundaries that were not published', async () => {
    const described = manifest('commune', ['communes.geojson']);
    const fetch = serve(undefined, 'commune', described);
    expect((await load()).boundaries).toEqual({ commune: 'communes.geojson' });
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('looks beside the page, so that a site under a path works', async () => {
    document.head.innerHTML = '<base href="https://exemple.fr/atlas/" />';
    const fetch = serve();
    await loadLevel('qpv2015');
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://exemple.fr/atlas/data/qpv-2015.geojson');
  });

  it('fails when one file is not there, and names it', async () => {
    serve((name) => (name === 'series.json' ? 404 : 200));
    await expect(load()).rejects.toThrow('data/series.json: HTTP 404');
  });
});
