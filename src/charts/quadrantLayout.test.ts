import { describe, expect, it } from 'vitest';
import { quadrantLayout } from './quadrantLayout.ts';

const POINTS = [
  { code: 'worse', gap: 8, change: 2 },
  { code: 'better', gap: -4, change: -1 },
];
const EXTENT = { gap: [-10, 10], change: [-5, 5] } as const;

function dots(concern: 'high' | 'low') {
  const { dots: placed, originX, originY } = quadrantLayout(POINTS, EXTENT, concern, 640);
  return placed.map(
    ({ code, x, y }) => `${code} ${x > originX ? 'right' : 'left'} ${y > originY ? 'bottom' : 'top'}`,
  );
}

describe('quadrantLayout', () => {
  it('stands the difficulty at the right, and what grows it at the bottom', () => {
    expect(dots('high')).toEqual(['worse right bottom', 'better left top']);
  });

  it('turns both axes where low figures are the difficulty', () => {
    expect(dots('low')).toEqual(['worse left top', 'better right bottom']);
  });

  it('keeps its scales whatever the points: those of all periods', () => {
    const [some, none] = [POINTS, []].map((points) => quadrantLayout(points, EXTENT, 'high', 640));
    expect(none?.xTicks).toEqual(some?.xTicks);
    expect(none?.originY).toBe(some?.originY);
  });

  it('always shows nothing on both axes', () => {
    const layout = quadrantLayout([], { gap: [3, 9], change: [1, 2] }, 'high', 360);
    expect(layout.originX).toBeGreaterThan(layout.left);
    expect(layout.originY).toBeGreaterThan(layout.top);
    expect(layout.xTicks.map(({ value }) => value)).toContain(0);
  });

  it('holds every dot inside its frame, on a phone too', () => {
    for (const width of [320, 1200]) {
      const { dots: placed, left, right, top, bottom } = quadrantLayout(POINTS, EXTENT, 'high', width);
      for (const { x, y } of placed) {
        expect(x > left && x < right && y > top && y < bottom).toBe(true);
      }
    }
  });

  it('draws an axis even where every gap is nothing', () => {
    const layout = quadrantLayout([], { gap: [0, 0], change: [0, 0] }, 'high', 640);
    expect(layout.originX).toBeCloseTo((layout.left + layout.right) / 2, 6);
  });
});
