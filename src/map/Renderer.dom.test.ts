import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import { Renderer } from './Renderer.svelte.ts';

const COMPONENT = () => {};

function renderer() {
  const atlas = new Atlas(SMALL);
  return { atlas, renderer: new Renderer(atlas) };
}
const fetchWorker = vi.fn();

beforeEach(async () => {
  vi.doMock('./gl/GlMap.svelte', () => ({ default: COMPONENT }));
  vi.doMock('./gl/workerUrl.ts', () => ({ fetchWorker }));
  // Once they have been imported, what is mocked is: two first imports at once may race.
  await import('./gl/GlMap.svelte');
  await import('./gl/workerUrl.ts');
});
afterEach(() => {
  vi.doUnmock('./gl/GlMap.svelte');
  vi.doUnmock('./gl/workerUrl.ts');
  fetchWorker.mockClear();
  vi.resetModules();
});

describe('the renderer', () => {
  it('is the SVG until the first intent', () => {
    const { renderer: one } = renderer();
    expect([one.state, one.Gl]).toEqual(['svg', undefined]);
  });

  it('loads MapLibre on the first intent, and is interactive once it is ready', async () => {
    const { renderer: one } = renderer();
    const started = one.start();
    expect(one.state).toBe('loading');
    await started;
    expect([one.state, one.Gl]).toEqual(['loading', COMPONENT]);
    one.ready();
    expect(one.state).toBe('interactive');
  });

  it('sends for the worker of MapLibre at the same time', async () => {
    const { renderer: one } = renderer();
    await one.start();
    expect(fetchWorker).toHaveBeenCalledOnce();
  });

  it('is the SVG again, for good, when MapLibre cannot start', async () => {
    const { renderer: one } = renderer();
    await one.start();
    one.fail();
    expect([one.state, one.Gl]).toEqual(['failed', undefined]);
    await one.start();
    expect(one.state).toBe('failed');
  });

  it('is the SVG again when the script does not arrive', async () => {
    fetchWorker.mockImplementationOnce(() => {
      throw new Error('Failed to fetch dynamically imported module');
    });
    const { renderer: one } = renderer();
    await one.start();
    expect([one.state, one.Gl]).toEqual(['failed', undefined]);
  });

  it('gives the IGN plan up when it fails: the SVG cannot show it', () => {
    const { atlas, renderer: one } = renderer();
    atlas.showBasemap('ign');
    one.fail();
    expect(atlas.view.basemap).toBe('local');
  });
});

describe('the IGN plan', () => {
  it('is an intent: it loads MapLibre', () => {
    const { atlas, renderer: one } = renderer();
    one.showBasemap('ign');
    expect([atlas.view.basemap, one.state]).toEqual(['ign', 'loading']);
  });

  it('that does not answer gives way to the local drawing, and may be asked again', () => {
    const { atlas, renderer: one } = renderer();
    one.showBasemap('ign');
    one.forgetPlan();
    expect([atlas.view.basemap, one.planFailed]).toEqual(['local', true]);
    one.showBasemap('ign');
    expect([atlas.view.basemap, one.planFailed]).toEqual(['ign', false]);
  });
});
