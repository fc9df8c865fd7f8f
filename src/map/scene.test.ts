import { beforeAll, describe, expect, it } from 'vitest';
import { realAtlas } from '../../tests/realAtlas.ts';
import { SMALL } from '../../tests/smallAtlas.ts';
import { LEVELS } from '../domain/level.ts';
import type { Published } from '../domain/published.ts';
import { frameOf, isWide } from './frame.ts';
import { anchorsOf, communeLabels, LABEL_SIZE, outlinesOf } from './scene.ts';

let real: Published;
beforeAll(async () => {
  real = await realAtlas();
});

/** Every position of the communes and of the neighbourhoods of 2024, in the units of the frame. */
function corners(published: Published): readonly (readonly [number, number])[] {
  const { mercator } = frameOf(published);
  return [published.boundaries.commune, published.boundaries.qpv2024]
    .flatMap((level) => level?.features ?? [])
    .flatMap(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2),
    )
    .map(([lon = NaN, lat = NaN]) => mercator.project([lon, lat]));
}

describe('the frame', () => {
  it.each([
    ['of the small atlas', () => SMALL],
    ['of the real atlas', () => real],
  ])('%s holds every shape, with 12 units to spare on each side and no more', (_, atlas) => {
    const { width, height } = frameOf(atlas());
    const [xs, ys] = [corners(atlas()).map(([x]) => x), corners(atlas()).map(([, y]) => y)];
    const room = [Math.min(...xs), Math.min(...ys), width - Math.max(...xs), height - Math.max(...ys)];
    // The sides are whole units: half a unit may be lost or won by rounding.
    for (const side of room) expect(Math.abs(side - 12)).toBeLessThan(1.5);
    expect(Math.max(width, height)).toBe(1000);
  });

  it('is the same once the perimeters of 2015 have arrived', () => {
    const { qpv2015: _, ...first } = real.boundaries;
    const { width, height } = frameOf({ ...real, boundaries: first });
    expect([width, height]).toEqual([frameOf(real).width, frameOf(real).height]);
  });
});

describe('outlines and anchors', () => {
  it.each(LEVELS)('are one a territory at level %s, the anchor inside the frame', (level) => {
    const frame = frameOf(real);
    const [outlines, anchors] = [outlinesOf(real, level, frame), anchorsOf(real, level, frame)];
    expect(outlines.map(({ code }) => code).sort()).toEqual([...anchors.keys()].sort());
    expect(outlines.filter(({ path }) => !/^M[-\d.,MLZ]+Z$/.test(path))).toEqual([]);
    for (const [x, y] of anchors.values()) {
      expect(x > 0 && x < frame.width).toBe(true);
      expect(y > 0 && y < frame.height).toBe(true);
    }
  });

  it('are none while the boundaries of the level have not arrived', () => {
    const frame = frameOf(SMALL);
    expect(outlinesOf(SMALL, 'qpv2015', frame)).toEqual([]);
    expect(anchorsOf(SMALL, 'qpv2015', frame).size).toBe(0);
  });
});

describe('the tools of the map', () => {
  it.each([
    [1000, 560, true],
    [1000, 800, false],
    [840, 1000, false],
  ])('stand beside a frame of %d by %d: %s', (width, height, beside) => {
    expect(isWide({ width, height })).toBe(beside);
  });
});

describe('the names of the communes', () => {
  const names = (pixelsPerUnit: number) => communeLabels(real, frameOf(real), pixelsPerUnit);

  it.each([0.36, 0.6, 1, 2])('do not touch where a unit takes %d pixels', (pixelsPerUnit) => {
    const placed = names(pixelsPerUnit);
    // The size of a name as `placeLabels` counts it: 0.52 em a character, lines of 1.2 em.
    const size = LABEL_SIZE / pixelsPerUnit;
    const touching = placed.flatMap((a, i) =>
      placed.slice(i + 1).filter((b) => {
        const wide = ((a.text.length + b.text.length) / 2) * size * 0.52;
        return Math.abs(a.x - b.x) < wide - 1e-6 && Math.abs(a.y - b.y) < size * 1.2 - 1e-6;
      }),
    );
    expect(touching).toEqual([]);
    expect(placed.length).toBeGreaterThan(3);
  });

  it('keep the most populated commune on the smallest map', () => {
    expect(names(0.2).map(({ text }) => text)).toContain('Valenciennes');
  });

  it.each([0.2, 0.36, 1])('stay inside the frame where a unit takes %d pixels', (pixelsPerUnit) => {
    const size = LABEL_SIZE / pixelsPerUnit;
    const { width } = frameOf(real);
    const outside = names(pixelsPerUnit).filter(({ text, x }) => {
      const half = (text.length * size * 0.52) / 2;
      return x - half < -1e-6 || x + half > width + 1e-6;
    });
    expect(outside).toEqual([]);
  });

  it('are more on a larger map, and all where there is room', () => {
    expect(names(1).length).toBeGreaterThan(names(0.36).length);
    expect(names(6)).toHaveLength(35);
  });
});
