import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beeswarm, type SwarmItem } from './beeswarm.ts';

const swarms = fc.record({
  items: fc.array(fc.double({ noNaN: true, min: 0, max: 100 }), { maxLength: 35 }),
  radius: fc.integer({ min: 1, max: 8 }),
});

function named(positions: readonly number[]): SwarmItem[] {
  return positions.map((x, i) => Object.freeze({ code: String(i).padStart(2, '0'), x }));
}

describe('beeswarm', () => {
  it('leaves on the axis the dots that have room', () => {
    expect(beeswarm(named([0, 10, 20]), 5).map(({ y }) => y)).toEqual([0, 0, 0]);
  });

  it('stacks equal values on both sides of the axis, in the order of their codes', () => {
    expect(beeswarm(named([7, 7, 7, 7, 7]), 2)).toEqual([
      { code: '00', x: 7, y: 0 },
      { code: '01', x: 7, y: 4 },
      { code: '02', x: 7, y: -4 },
      { code: '03', x: 7, y: 8 },
      { code: '04', x: 7, y: -8 },
    ]);
  });

  it('moves a dot away only until it touches its neighbour', () => {
    // Centres one radius apart along the axis and one diameter apart in all: √(2² − 1²) across.
    expect(beeswarm(named([0, 1]), 1)[1]?.y).toBeCloseTo(Math.sqrt(3), 12);
  });

  it('has nothing to place without items', () => {
    expect(beeswarm([], 5)).toEqual([]);
  });

  it('never lets two dots overlap', () => {
    fc.assert(
      fc.property(swarms, ({ items, radius }) => {
        const dots = beeswarm(named(items), radius);
        for (const [i, a] of dots.entries()) {
          for (const b of dots.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius * (1 - 1e-5));
          }
        }
      }),
    );
  });

  it('keeps every x exactly, in ascending order', () => {
    fc.assert(
      fc.property(swarms, ({ items, radius }) => {
        const dots = beeswarm(named(items), radius);
        expect(dots.map(({ x }) => x)).toEqual(items.toSorted((a, b) => a - b));
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(swarms, ({ items, radius }) => {
        const input = named(items);
        expect(beeswarm(input.toReversed(), radius)).toEqual(beeswarm(input, radius));
      }),
    );
  });
});
