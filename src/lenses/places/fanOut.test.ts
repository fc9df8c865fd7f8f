import { expect, it } from 'vitest';
import { fanOut } from './fanOut.ts';

it.each([0, 1, 2, 6, 7, 18, 40])('gives each of %d places a room of its own', (count) => {
  const places = fanOut(count);
  expect(places).toHaveLength(count);
  const apart = places.flatMap(([x, y], i) =>
    places.slice(i + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
  );
  // A shape and its casing are 28 pixels wide at most.
  expect(Math.min(28, ...apart)).toBe(28);
});

it('leaves the middle to the point that they share', () => {
  expect(Math.min(...fanOut(40).map(([x, y]) => Math.hypot(x, y)))).toBeCloseTo(30, 9);
});
