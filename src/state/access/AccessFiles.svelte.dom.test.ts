import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { SMALL_ACCESS, SMALL_SERVICES } from '../../../tests/smallAccess.ts';
import { packAccess } from '../../domain/packedAccess.ts';
import { Atlas } from '../Atlas.svelte.ts';
import { accessFilesOf } from './AccessFiles.svelte.ts';

/** A server whose answers are taken in turn, file by file. */
function serve(statusOf: (name: string) => number) {
  const fetch = vi.fn(async (url: URL) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    const status = statusOf(name);
    const body = name === 'access.json' ? packAccess(SMALL_ACCESS) : SMALL_SERVICES;
    return { ok: status === 200, status, json: async () => body };
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
afterEach(() => vi.unstubAllGlobals());

it('fetches a part once for the whole page, whoever asks', async () => {
  const fetch = serve(() => 200);
  const atlas = new Atlas(SMALL);
  await Promise.all([accessFilesOf(atlas).fetch('access'), accessFilesOf(atlas).fetch('access')]);
  expect(accessFilesOf(atlas).access?.completeness).toEqual(SMALL_ACCESS.completeness);
  await accessFilesOf(atlas).fetch('access');
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('tells a failure, does not ask again by itself, and asks when it is told to', async () => {
  let status = 500;
  const fetch = serve(() => status);
  const files = accessFilesOf(new Atlas(SMALL));
  const stop = $effect.root(() => {
    $effect(() => void files.fetch('services'));
  });
  flushSync();
  await vi.waitFor(() => expect(files.failed).toEqual(['services']));
  flushSync();
  expect(fetch).toHaveBeenCalledTimes(1);
  status = 200;
  files.retry();
  await vi.waitFor(() => expect(files.services).toEqual(SMALL_SERVICES));
  expect(files.failed).toEqual([]);
  stop();
});

it('knows that an atlas without the file publishes none', () => {
  expect(accessFilesOf(new Atlas(SMALL)).isPublished).toBe(false);
});
