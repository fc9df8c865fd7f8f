import { describe, expect, it } from 'vitest';
import type { Strip } from './strips.ts';
import { RADIUS, stripLayout } from './stripLayout.ts';

const STRIP = {
  ...{ level: 'commune', period: '2022', reference: 18 },
  levels: [{ level: 'commune', count: 4 }],
  dots: [
    { column: 0, value: 10 },
    { column: 2, value: 10 },
  ],
  all: [0, 10, 10.01, 30],
} as unknown as Strip;

describe('stripLayout', () => {
  it('gives each territory a lane, so that equal figures stand one under the other', () => {
    const { dots } = stripLayout(STRIP, 240);
    expect(dots[0]?.x).toBe(dots[1]?.x);
    expect((dots[1]?.y ?? 0) - (dots[0]?.y ?? 0)).toBeGreaterThanOrEqual(2 * RADIUS);
  });

  it('keeps its scale whatever the territories compared', () => {
    const other = { ...STRIP, dots: [{ column: 1, value: 30 }] };
    expect(stripLayout(other, 240).ticks).toEqual(stripLayout(STRIP, 240).ticks);
    expect(stripLayout(other, 240).marks).toEqual(stripLayout(STRIP, 240).marks);
  });

  it('marks all territories of the levels, those at one place once', () => {
    // From 0 at 22 to 30 at 218: 10 stands at 22 + 196 / 3 = 87.3, and 10.01 at 87.4.
    expect(stripLayout(STRIP, 240).marks).toEqual([22, 87, 218]);
  });

  it('holds every dot in its frame, and one figure alone in its middle', () => {
    for (const { x } of stripLayout(STRIP, 240).dots) {
      expect(x).toBeGreaterThan(RADIUS);
      expect(x).toBeLessThan(240 - RADIUS);
    }
    const alone = { ...STRIP, all: [5], dots: [{ column: 0, value: 5 }], reference: undefined };
    expect(stripLayout(alone, 240).dots[0]?.x).toBe(120);
  });
});
