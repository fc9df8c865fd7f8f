import { describe, expect, it } from 'vitest';
import { deepFreeze, series } from '../../tests/smallAtlas.ts';
import { MARGIN, RADIUS, swarmLayout } from './swarmLayout.ts';

const SERIES = deepFreeze(
  series(['2017', '2022'], [50, 'missing'], { a: [10, 12], b: [20, 'suppressed'], c: [30, 12] }),
);
const at = (index: number) =>
  Object.entries(SERIES.values).map(([code, cells]) => ({ code, cell: cells[index] ?? 'missing' }));
const layout = (index: number, width = 600, withReference = true) =>
  swarmLayout(SERIES, at(index), width, withReference);

describe('swarmLayout', () => {
  it('gives a dot to each figure, and none to an absence', () => {
    expect(
      layout(1)
        .dots.map(({ code }) => code)
        .sort(),
    ).toEqual(['a', 'c']);
  });

  it('keeps its scale when the period changes', () => {
    expect(layout(1).ticks).toEqual(layout(0).ticks);
    expect(layout(1).x(17)).toBe(layout(0).x(17));
  });

  it('makes room for the agglomeration where it is marked', () => {
    expect(layout(0).x(50)).toBeLessThanOrEqual(600 - MARGIN);
    expect(layout(0, 600, false).x(50)).toBeGreaterThan(600 - MARGIN);
  });

  it.each([320, 640, 1200])('holds every dot and tick in a width of %i, above the axis', (width) => {
    const { dots, ticks, axis, height } = layout(0, width);
    for (const { x } of [...dots, ...ticks]) {
      expect(x).toBeGreaterThanOrEqual(MARGIN - 1e-9);
      expect(x).toBeLessThanOrEqual(width - MARGIN + 1e-9);
    }
    for (const { y } of dots) {
      expect(y - RADIUS).toBeGreaterThanOrEqual(0);
      expect(y + RADIUS).toBeLessThanOrEqual(axis);
    }
    expect(height).toBeGreaterThan(axis);
  });

  it('stands equal figures apart', () => {
    const [first, second] = layout(1).dots;
    expect(
      Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0)),
    ).toBeGreaterThanOrEqual(2 * RADIUS);
  });

  it('is drawn without any figure', () => {
    const empty = swarmLayout(series([], [], {}), [], 600, true);
    expect(empty.dots).toEqual([]);
    expect(empty.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
  });
});
