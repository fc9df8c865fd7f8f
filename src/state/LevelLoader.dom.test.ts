import { afterEach, describe, expect, it, vi } from 'vitest';
import { SMALL, SMALL_2015 } from '../../tests/smallAtlas.ts';
import { Atlas } from './Atlas.svelte.ts';
import { LevelLoader } from './LevelLoader.svelte.ts';

const answer = (ok: boolean) => Promise.resolve({ ok, status: ok ? 200 : 404, json: async () => SMALL_2015 });

/** A loader whose network answers as told, one answer a call. */
function loaderWith(...answers: readonly (() => unknown)[]) {
  const fetch = vi.fn();
  for (const one of answers) fetch.mockImplementationOnce(one);
  vi.stubGlobal('fetch', fetch);
  const atlas = new Atlas(SMALL);
  return { atlas, fetch, loader: new LevelLoader(atlas) };
}
afterEach(() => vi.unstubAllGlobals());

describe('LevelLoader', () => {
  it('gives the atlas the boundaries that arrive', async () => {
    const { atlas, loader } = loaderWith(() => answer(true));
    await loader.fetch('qpv2015');
    expect(atlas.published.boundaries.qpv2015).toEqual(SMALL_2015);
    expect(loader.failed).toEqual([]);
  });

  it('asks for nothing that is there', async () => {
    const { fetch, loader } = loaderWith();
    await loader.fetch('commune');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('asks once while the answer is on its way', async () => {
    const { fetch, loader } = loaderWith(() => answer(true));
    await Promise.all([loader.fetch('qpv2015'), loader.fetch('qpv2015')]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the server refuses', () => answer(false)],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('tells the level that failed when %s, and may try again', async (_, failure) => {
    const { atlas, loader } = loaderWith(failure, () => answer(true));
    await loader.fetch('qpv2015');
    expect(loader.failed).toEqual(['qpv2015']);
    await loader.fetch('qpv2015');
    expect(loader.failed).toEqual([]);
    expect(atlas.published.boundaries.qpv2015).toBeDefined();
  });
});
