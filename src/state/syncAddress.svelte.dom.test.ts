import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import type { Period } from '../domain/period.ts';
import { Atlas } from './Atlas.svelte.ts';
import { syncAddress } from './syncAddress.svelte.ts';

let stop = () => {};

/** An atlas kept together with the address bar, opened at an address. */
function openAt(query: string) {
  history.replaceState(null, '', query ? `/?${query}` : '/');
  const atlas = new Atlas(SMALL);
  stop = $effect.root(() => syncAddress(atlas));
  flushSync();
  const push = vi.spyOn(history, 'pushState');
  const replace = vi.spyOn(history, 'replaceState');
  return { atlas, push, replace };
}
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('the address', () => {
  it('gives the view when the page opens', () => {
    const { atlas } = openAt('indicateur=taux-de-pauvrete&periode=2019');
    expect([atlas.id, atlas.period]).toEqual(['povertyRate', '2019']);
  });

  it('is corrected in place where a part of it is unusable, and the atlas tells which', () => {
    const { atlas } = openAt('periode=1789&classes=6');
    expect(location.search).toBe('?classes=6');
    expect(atlas.rejected).toEqual([{ parameter: 'periode', value: '1789' }]);
  });

  it('takes an entry of history for a choice of the visitor', () => {
    const { atlas, push, replace } = openAt('');
    atlas.showPeriod('2017' as Period);
    flushSync();
    expect(location.search).toBe('?periode=2017');
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 0]);
  });

  it('takes no entry for a moved map', () => {
    const { atlas, push, replace } = openAt('periode=2017');
    atlas.moveCamera({ zoom: 12, latitude: 50.3, longitude: 3.5 });
    flushSync();
    expect(location.search).toBe('?periode=2017&cadre=12.00,50.30000,3.50000');
    atlas.moveCamera(null);
    flushSync();
    expect(location.search).toBe('?periode=2017');
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([0, 2]);
  });

  it('is plain again when the view is', () => {
    const { atlas } = openAt('periode=2017');
    atlas.showPeriod('2022' as Period);
    flushSync();
    expect(location.href).toBe(new URL('/', location.href).href);
  });

  it('gives the view of the entry that the back button returns to, without a new entry', () => {
    const { atlas, push } = openAt('periode=2017');
    history.replaceState(null, '', '/?periode=2012');
    dispatchEvent(new PopStateEvent('popstate'));
    flushSync();
    expect(atlas.period).toBe('2012');
    expect(push).not.toHaveBeenCalled();
  });

  it('is left alone when the page is gone', () => {
    const { atlas } = openAt('periode=2017');
    stop();
    history.replaceState(null, '', '/?periode=2012');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(atlas.period).toBe('2017');
  });
});
