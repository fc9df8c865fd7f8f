import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingMargin, standfasts, type Weighed } from './priorities.ts';

const weighed = (name: string, values: readonly number[], weight = 3, concern: 'high' | 'low' = 'high') =>
  Object.freeze({ name, values, weight, concern }) satisfies Weighed;

/** Two to six indicators of the same territories, ties included. */
const worlds = fc
  .record({ count: fc.integer({ min: 1, max: 12 }), indicators: fc.integer({ min: 2, max: 6 }) })
  .chain(({ count, indicators }) =>
    fc.tuple(
      ...Array.from({ length: indicators }, (_, k) =>
        fc.record({
          name: fc.constant(`indicator${k}`),
          concern: fc.constantFrom('high', 'low'),
          weight: fc.integer({ min: 1, max: 5 }),
          values: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
        }),
      ),
    ),
  );
const FEW = 60;
const at = (values: readonly number[], order: readonly number[]) => order.map((i) => values[i] ?? NaN);

describe('by hand, three territories and two indicators', () => {
  // Places of A, B, C: 4, 2, 0 by the first, 0, 2, 4 by the second. B always has 2 w + 2 v: never first, never last,
  // but where w = v. A leads where w > v, C where v > w: with equal weights each about half of the time.
  const [a, b, c] = standfasts([weighed('one', [30, 20, 10]), weighed('two', [10, 20, 30])]);

  it('are all among the first three of three', () => {
    expect([a, b, c].map((one) => one?.share)).toEqual([1, 1, 1]);
  });

  it('have the ranks that the weightings may give', () => {
    expect([a, b, c].map((one) => [one?.first, one?.last])).toEqual([
      [1, 3],
      [2, 2],
      [1, 3],
    ]);
  });

  it('tie where both indicators count alike: all share the first rank', () => {
    expect([a, b, c].map((one) => one?.alike)).toEqual([1, 1, 1]);
  });

  it('have as profile the part of the others in less difficulty', () => {
    expect([a?.profile, b?.profile, c?.profile]).toEqual([
      [1, 0],
      [0.5, 0.5],
      [0, 1],
    ]);
  });

  it('keep their order where a weight is over four times the other: no weighting may turn it', () => {
    const ranks = standfasts([weighed('one', [30, 20, 10], 5), weighed('two', [10, 20, 30], 1)]);
    expect(ranks.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});

describe('by hand, who is fourth', () => {
  // The fifth leads or is last as the weights go: it is first by the one and fifth by the other. The middle three are
  // alike by both. The first leads by the one only where it counts more.
  const all = standfasts([weighed('one', [1, 2, 3, 4, 5]), weighed('two', [5, 4, 3, 2, 1])]);

  it('is among the first three as often as the weights allow: the two ends share the draws', () => {
    const [one, two, middle, four, five] = all.map(({ share }) => share);
    expect(middle).toBe(1);
    expect((one ?? 0) + (five ?? 0)).toBe(1);
    expect([two, four]).toEqual([one, five]);
    // A half, by symmetry, within four standard errors of 2,000 draws.
    expect(Math.abs((one ?? 0) - 0.5)).toBeLessThan(0.045);
  });
});

describe('over all weightings', () => {
  it('the order of the territories decides nothing', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (world, keys) => {
        const order = (world[0]?.values ?? [])
          .map((_, i) => ({ i, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const moved = world.map((one) => ({ ...one, values: at(one.values, order) }));
        const before = standfasts(world, FEW);
        expect(standfasts(moved, FEW)).toEqual(order.map((i) => before[i]));
      }),
    );
  });

  it('the order of the indicators decides nothing', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const shares = (one: readonly Weighed[]) =>
          standfasts(one, FEW).map(({ share, first, last }) => [share, first, last]);
        expect(shares(world.toReversed())).toEqual(shares(world));
      }),
    );
  });

  it('a territory in no greater difficulty by any indicator is never ahead', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const all = standfasts(world, FEW);
        all.forEach((high, i) => {
          all.forEach((low, j) => {
            if (!high.profile.every((part, k) => part >= (low.profile[k] ?? 0))) return;
            expect([high.share >= low.share, high.first <= low.first, high.last <= low.last, i, j]).toEqual([
              ...[true, true, true, i, j],
            ]);
          });
        });
      }),
    );
  });

  it('equal territories stand alike', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const doubled = world.map((one) => ({ ...one, values: [...one.values, ...one.values] }));
        const all = standfasts(doubled, FEW);
        const half = all.length / 2;
        expect(all.slice(half)).toEqual(all.slice(0, half));
      }),
    );
  });

  it('adding the same to all figures of an indicator changes nothing', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: -100, max: 100 }), (world, more) => {
        const moved = world.map((one, k) =>
          k === 0 ? { ...one, values: one.values.map((value) => value + more) } : one,
        );
        expect(standfasts(moved, FEW)).toEqual(standfasts(world, FEW));
      }),
    );
  });

  it('the same question has the same answer', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(standfasts(world, FEW)).toEqual(standfasts(world, FEW));
      }),
    );
  });

  it('three territories at least are among the first three of each weighting', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const all = standfasts(world, FEW);
        const sum = all.reduce((total, { share }) => total + share, 0);
        expect(sum).toBeGreaterThanOrEqual(Math.min(3, all.length) - 1e-9);
      }),
    );
  });

  it('nobody stands where there is nobody', () => {
    expect(standfasts([weighed('one', []), weighed('two', [])])).toEqual([]);
  });
});

describe('the margin of the draws', () => {
  it('is 2.2 points at most for 2,000 draws, at a half, and nothing at both ends', () => {
    // 1.96 × √(0.25 / 2000), the normal approximation of a binomial.
    expect(drawingMargin(0.5)).toBeCloseTo(0.0219, 4);
    expect([drawingMargin(0), drawingMargin(1)]).toEqual([0, 0]);
  });
});
