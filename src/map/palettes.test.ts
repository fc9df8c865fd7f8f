import { describe, expect, it } from 'vitest';
import { difference, lightOf, luminanceOf, seenBy } from '../../tests/color.ts';
import { PLAIN_COLOR } from './shade.ts';
import { paletteOf } from './palettes.ts';

const KINDS = ['sequential', 'neutral', 'diverging'] as const;
const COUNTS = [1, 2, 3, 4, 5, 6, 7];
const luminances = (colors: readonly string[]) => colors.map((color) => luminanceOf(lightOf(color)));
const pairs = (colors: readonly string[]) =>
  colors.slice(1).map((color, i) => [colors[i] ?? '', color] as const);

describe.each(KINDS)('the %s palette', (kind) => {
  it.each(COUNTS)('has as many colours as classes, %i, all different', (count) => {
    expect(new Set(paletteOf(kind, count, 'high')).size).toBe(count);
    expect(paletteOf(kind, count, 'high')).toHaveLength(count);
  });

  it.each(COUNTS)('holds no paper, which is the colour of what has no class (%i classes)', (count) => {
    expect(paletteOf(kind, count, 'high')).not.toContain(PLAIN_COLOR);
  });

  it('turns round where the low figures are of concern', () => {
    for (const count of COUNTS)
      expect(paletteOf(kind, count, 'low')).toEqual(paletteOf(kind, count, 'high').toReversed());
  });

  // Just noticeable, side by side, is 2.3. On a map and in its legend colours are compared from afar, over outlines:
  // three times as much is asked. The closest are the two lightest of six and seven classes, seen by protanopes (8.9).
  it.each(['all', 'protanope', 'deuteranope'] as const)(
    'keeps its neighbours apart for the eyes of: %s',
    (eyes) => {
      for (const count of COUNTS) {
        for (const [a, b] of pairs(paletteOf(kind, count, 'high'))) {
          const apart = difference(seenBy(eyes, lightOf(a)), seenBy(eyes, lightOf(b)));
          expect(apart, `${a} ${b}`).toBeGreaterThan(6.9);
        }
      }
    },
  );
});

describe.each(['sequential', 'neutral'] as const)('the %s palette', (kind) => {
  it.each(COUNTS)('darkens all along, so that it reads in grey (%i classes)', (count) => {
    const light = luminances(paletteOf(kind, count, 'high'));
    expect(light).toEqual(light.toSorted((a, b) => b - a));
    expect(new Set(light).size).toBe(light.length);
  });

  it.each([
    ['high', 'the highest'],
    ['none', 'the highest'],
    ['low', 'the lowest'],
  ] as const)('for a concern "%s", is darkest at %s figures', (concern, end) => {
    const light = luminances(paletteOf(kind, 5, concern));
    expect(light.indexOf(Math.min(...light))).toBe(end === 'the highest' ? 4 : 0);
  });
});

describe('the diverging palette', () => {
  it.each([3, 5, 7])('has its lightest colour at the agglomeration, in the middle of %i classes', (count) => {
    const light = luminances(paletteOf('diverging', count, 'high'));
    expect(light.indexOf(Math.max(...light))).toBe((count - 1) / 2);
  });

  it.each([3, 4, 5, 6, 7])('darkens towards both ends of %i classes', (count) => {
    const light = luminances(paletteOf('diverging', count, 'high'));
    const low = light.slice(0, Math.ceil(count / 2));
    const high = light.slice(Math.floor(count / 2));
    expect(low).toEqual(low.toSorted((a, b) => a - b));
    expect(high).toEqual(high.toSorted((a, b) => b - a));
  });

  it('is orange at the end of concern: more red than blue', () => {
    const [high, low] = [paletteOf('diverging', 5, 'high').at(-1), paletteOf('diverging', 5, 'low')[0]];
    const [red, , blue] = lightOf(high ?? '');
    expect(red).toBeGreaterThan(blue);
    expect(low).toBe(high);
  });
});

describe('the simulation of eyes', () => {
  it('leaves greys as they are, and takes red and green together', () => {
    for (const eyes of ['protanope', 'deuteranope'] as const) {
      expect(difference(seenBy(eyes, lightOf('#808080')), lightOf('#808080'))).toBeLessThan(0.1);
      const [red, green] = [seenBy(eyes, lightOf('#b35806')), seenBy(eyes, lightOf('#5a7d00'))];
      expect(difference(red, green)).toBeLessThan(difference(lightOf('#b35806'), lightOf('#5a7d00')) / 3);
    }
  });
});
