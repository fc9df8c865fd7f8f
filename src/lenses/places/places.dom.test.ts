import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import PlacesHost from '../../../tests/PlacesHost.svelte';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { Atlas } from '../../state/Atlas.svelte.ts';
import type { MapPlace } from './mapPlace.ts';
import type { SamplePoint } from './samplePaths.ts';

/** A size that nobody measures: jsdom lays nothing out. */
class Unmeasured {
  observe() {}
  unobserve() {}
  disconnect() {}
}

let taken: (() => void)[] = [];
beforeEach(() => void vi.stubGlobal('ResizeObserver', Unmeasured));
afterEach(() => {
  taken.forEach((take) => take());
  taken = [];
});

const FAR: MapPlace = {
  ...{ id: 'far', family: 'health', letter: 'P', name: 'Pharmacie du Bois' },
  ...{ longitude: 3.62, latitude: 50.42 },
};
const SCHOOL: MapPlace = {
  ...FAR,
  id: 'school',
  family: 'education',
  name: 'École',
  longitude: 3.5,
  latitude: 50.3,
};
const LIBRARY: MapPlace = {
  ...SCHOOL,
  id: 'library',
  family: 'culture',
  name: 'Bibliothèque',
  longitude: 3.5005,
};
const SAME: MapPlace = { ...SCHOOL, id: 'same', name: 'Collège' };

function drawn(places: readonly MapPlace[], points: readonly SamplePoint[] = []) {
  const atlas = new Atlas(SMALL);
  const host = mount(PlacesHost, { target: document.body, props: { atlas, places, points } });
  taken.push(() => void unmount(host));
  flushSync();
  const map = document.querySelector('[data-map]')!;
  const click = (element: Element | null | undefined) => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    flushSync();
  };
  return { atlas, map, click, onMap: (id: string) => map.querySelector(`[data-place="${id}"]`) };
}
const item = (id: string) => document.querySelector(`li[data-place="${id}"]`);

describe('places over the map', () => {
  it('show their shape and their letter, and those that touch their number', () => {
    const { map, onMap } = drawn([FAR, SCHOOL, LIBRARY]);
    expect(onMap('far')?.querySelector('[data-family="health"] text')?.textContent).toBe('P');
    expect([...map.querySelectorAll('[data-cluster]')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('2'),
    ]);
    expect(onMap('school')).toBeNull();
  });

  it('that are chosen on the map are marked in the list', () => {
    const { click, onMap } = drawn([FAR, SCHOOL]);
    click(onMap('far'));
    expect(item('far')?.getAttribute('aria-current')).toBe('true');
    expect(item('school')?.hasAttribute('aria-current')).toBe(false);
  });

  it('that are chosen in the list are marked on the map, which comes near, and it is said', () => {
    const { atlas, click, onMap } = drawn([FAR, SCHOOL, LIBRARY]);
    click(item('school')?.querySelector('button'));
    expect(atlas.view.camera).toMatchObject({ longitude: 3.5, latitude: 50.3, zoom: 15 });
    expect(onMap('school')?.querySelector('.chosen')).not.toBeNull();
    expect([...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent)).toContain(
      'La carte est centrée sur École.',
    );
  });

  it('are brought near enough to part when their cluster is clicked', () => {
    const { atlas, map, click, onMap } = drawn([SCHOOL, LIBRARY]);
    click(map.querySelector('[data-cluster]'));
    expect(atlas.view.camera?.zoom).toBeGreaterThan(12);
    expect([onMap('school'), onMap('library')]).not.toContain(null);
  });

  it('of one point are spread around it when their cluster is clicked, and each can be chosen', () => {
    const { atlas, map, click, onMap } = drawn([SCHOOL, SAME]);
    click(map.querySelector('[data-cluster]'));
    expect(atlas.view.camera).toBeNull();
    click(onMap('same'));
    expect(item('same')?.getAttribute('aria-current')).toBe('true');
    click(map.querySelector('[data-cluster]'));
    expect(onMap('same')).toBeNull();
  });

  it('are hidden from screen readers, which have the list: a region that the keyboard reaches and scrolls', () => {
    const { onMap } = drawn([FAR]);
    expect(onMap('far')?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(document.querySelector('[role="region"]')?.getAttribute('tabindex')).toBe('0');
    expect(item('far')?.querySelector('button')?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
      'Voir sur la carte : Pharmacie du Bois',
    );
  });
});

it('draws a ring for each reach, by its strokes, and its words', () => {
  const { map } = drawn([]);
  const rings = [...map.querySelectorAll<SVGPathElement>('.ring')];
  expect(rings.map((ring) => [ring.dataset.metres, ring.getAttribute('stroke-dasharray')])).toEqual([
    ['400', null],
    ['800', '9 4'],
  ]);
  expect(map.textContent).toContain('10 min');
});

it('draws six thousand sample points in two paths a class', () => {
  const points = Array.from({ length: 6000 }, (_, i) => ({
    ...{ longitude: 3.5 + i / 1e5, latitude: 50.3 },
    rank: [0, 1, null][i % 3] ?? null,
  }));
  const { map } = drawn([], points);
  const paths = [...map.querySelectorAll<SVGPathElement>('path[data-rank]')];
  expect(
    paths.map((path) => [path.getAttribute('stroke'), path.getAttribute('d')?.split('h0').length]),
  ).toEqual([
    ['#ffffcc', 2001],
    ['#0c2c84', 2001],
    [null, 2001],
  ]);
});
