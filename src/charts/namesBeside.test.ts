import { array, assert, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesBeside, type Named, type Room } from './namesBeside.ts';

const ROOM: Room = { left: 0, right: 300, top: 0, bottom: 200, fontSize: 12, radius: 6 };
const named = (code: string, x: number, y: number, weight = 1): Named => ({
  code,
  text: `Nom ${code}`,
  x,
  y,
  weight,
});
const anchors = (items: readonly Named[]) =>
  namesBeside(items, ROOM).map(({ code, anchor }) => `${code} ${anchor}`);

describe('namesBeside', () => {
  it('writes a name at the right of its dot, and at the left near the edge', () => {
    expect(anchors([named('a', 100, 100), named('b', 290, 50)])).toEqual(['a start', 'b end']);
  });

  it('goes above where both sides are taken', () => {
    expect(anchors([named('a', 150, 100), named('b', 165, 100, 0), named('c', 135, 100, 0)])[0]).toBe(
      'a middle',
    );
  });

  it('names the heaviest first, and leaves out those that do not fit', () => {
    const crowd = [10, 20, 30, 40].flatMap((x, i) => [
      named(`${i}`, 100 + x, 100, i),
      named(`${i}b`, 100 + x, 108, i),
    ]);
    const placed = namesBeside(crowd, ROOM).map(({ code }) => code);
    expect(placed[0]).toBe('3');
    expect(placed.length).toBeLessThan(crowd.length);
  });

  it('never lets a name out of the room', () => {
    const points = record({
      x: double({ min: 0, max: 300, noNaN: true }),
      y: double({ min: 0, max: 200, noNaN: true }),
    });
    assert(
      property(array(points, { maxLength: 30 }), (given) => {
        const placed = namesBeside(
          given.map(({ x, y }, i) => named(String(i), x, y)),
          ROOM,
        );
        for (const { text, x, anchor } of placed) {
          const width = text.length * 12 * 0.52;
          const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(start + width).toBeLessThanOrEqual(300 + 1e-9);
        }
      }),
    );
  });
});
