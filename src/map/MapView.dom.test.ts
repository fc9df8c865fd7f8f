import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import MapHost from '../../tests/MapHost.svelte';
import { SMALL } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import type { MapProps } from './mapProps.ts';
import { PLAIN } from './shade.ts';

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

function drawn(map: Partial<MapProps> = {}, indicator: Atlas['id'] = 'unemploymentRate') {
  const atlas = new Atlas(SMALL);
  atlas.showIndicator(indicator);
  const host = mount(MapHost, { target: document.body, props: { atlas, map } });
  taken.push(() => void unmount(host));
  flushSync();
  const element = document.querySelector<HTMLElement>('[data-map]')!;
  const press = (key: string) => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    flushSync();
  };
  const shape = (code: string) => element.querySelector<SVGPathElement>(`path[data-code="${code}"]`)!;
  return { atlas, element, press, shape };
}

const PAINTING: MapProps['painting'] = {
  shadeOf: (code) => (code === '59001' ? { kind: 'class', rank: 3, color: '#123456' } : PLAIN),
};

it('fills the territories with the shades of a painting, and neither circles nor figures of the view', () => {
  const { element, shape } = drawn({ painting: PAINTING }, 'jobSeekersRegistered');
  expect(shape('59001').getAttribute('fill')).toBe('#123456');
  expect(shape('59001').dataset.class).toBe('3');
  expect(element.querySelectorAll('circle')).toHaveLength(0);
  expect([...element.querySelectorAll('text')].map((text) => text.textContent)).not.toContain('140');
});

it('draws circles and figures of the view where there is no painting', () => {
  const { element } = drawn({}, 'jobSeekersRegistered');
  expect(element.querySelectorAll('circle')).toHaveLength(3);
  expect([...element.querySelectorAll('text')].map((text) => text.textContent)).toContain('140');
});

it('writes on paper what a painting writes', () => {
  const { element } = drawn({ painting: { ...PAINTING, written: ({ code }) => `n° ${code}` } });
  expect([...element.querySelectorAll('text')].map((text) => text.textContent)).toContain('n° 59002');
});

it('draws what is over the maps by what is seen of the frame', () => {
  const { atlas, element } = drawn();
  const whole = element.querySelector('[data-seen]')?.textContent;
  atlas.moveCamera({ longitude: 3.5, latitude: 50.3, zoom: 13 });
  flushSync();
  expect(whole).toMatch(/^0 0 /);
  expect(element.querySelector('[data-seen]')?.textContent).not.toBe(whole);
});

it('says of a territory what it is told to say', () => {
  const { press } = drawn({ describe: ({ place }) => `Ici ${place.label}` });
  press('ArrowUp');
  expect(document.querySelector('[role="status"]')?.textContent).toMatch(/^Ici /);
});

it('opens the sheet of the territory stood on by Enter', () => {
  const { atlas, press } = drawn();
  press('ArrowUp');
  press('Enter');
  expect(atlas.view.selected).toBe('59003');
});

it('gives the anchor of the territory stood on by Enter, where points are picked, and opens no sheet', () => {
  const onpick = vi.fn<NonNullable<MapProps['onpick']>>();
  const { atlas, press } = drawn({ onpick });
  press('ArrowUp');
  press('Enter');
  const [longitude, latitude, code] = onpick.mock.calls[0]!;
  expect([longitude, latitude].map((degrees) => degrees.toFixed(6))).toEqual(['3.500000', '50.300000']);
  expect(code).toBe('59003');
  expect(atlas.view.selected).toBeNull();
});

it('gives the point under a click, and the territory there, where points are picked', () => {
  const onpick = vi.fn<NonNullable<MapProps['onpick']>>();
  const { atlas, shape } = drawn({ onpick });
  const svg = shape('59001').ownerSVGElement!;
  vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 400, 300));
  shape('59001').dispatchEvent(new MouseEvent('click', { clientX: 210, clientY: 170, bubbles: true }));
  const [longitude, latitude, code] = onpick.mock.calls[0]!;
  // The middle of the drawing is the middle of the frame: of the box of all boundaries, in Mercator.
  expect(longitude).toBeCloseTo((3.45 + 3.7) / 2, 6);
  expect(latitude).toBeCloseTo(50.3501, 3);
  expect(code).toBe('59001');
  expect(atlas.view.selected).toBeNull();
});
