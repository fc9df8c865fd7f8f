import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './deconflict.ts';

const cases = fc.record({
  positions: fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 12 }),
  gap: fc.integer({ min: 0, max: 20 }),
});

describe('spread', () => {
  it('leaves positions that have room', () => {
    expect(spread([10, 30, 50], 12, 0, 100)).toEqual([10, 30, 50]);
  });

  it('parts two by half the missing distance each', () => {
    expect(spread([50, 54], 10, 0, 100)).toEqual([47, 57]);
  });

  it('pushes a group away from an end', () => {
    expect(spread([0, 1, 2], 10, 0, 100)).toEqual([0, 10, 20]);
    expect(spread([98, 99, 100], 10, 0, 100)).toEqual([80, 90, 100]);
  });

  it('answers in the order of the input', () => {
    expect(spread(Object.freeze([54, 50]), 10, 0, 100)).toEqual([57, 47]);
  });

  it('keeps the order of equal positions', () => {
    expect(spread([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
  });

  it('lessens the gap where there is not enough room', () => {
    expect(spread([5, 5, 5], 100, 0, 10)).toEqual([0, 5, 10]);
  });

  it('brings a single label inside', () => {
    expect(spread([120], 10, 0, 100)).toEqual([100]);
    expect(spread([], 10, 0, 100)).toEqual([]);
  });

  it('keeps the order, the gap and the ends', () => {
    fc.assert(
      fc.property(cases, ({ positions, gap }) => {
        const spaced = spread(positions, gap, 0, 100);
        const step = Math.min(gap, 100 / Math.max(1, positions.length - 1));
        const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]! || a - b);
        const sorted = order.map((i) => spaced[i]!);
        for (const [i, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
          if (i > 0) expect(place - sorted[i - 1]!).toBeGreaterThanOrEqual(step - 1e-9);
        }
      }),
    );
  });

  it('moves less, in squares, than any other answer tried', () => {
    const squares = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);
    const rivals = fc.array(fc.double({ noNaN: true, min: 0, max: 60 }), { minLength: 3, maxLength: 3 });
    const three = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 100 })));
    fc.assert(
      fc.property(three, rivals, (input, free) => {
        const positions = input.toSorted((a, b) => a - b);
        // Ascending starts plus the gaps before them: every spacing allowed can be written so.
        const rival = free.toSorted((a, b) => a - b).map((start, i) => start + i * 20);
        const spaced = spread(positions, 20, 0, 100);
        expect(squares(spaced, positions)).toBeLessThanOrEqual(squares(rival, positions) + 1e-9);
      }),
    );
  });
});
