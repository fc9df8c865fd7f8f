import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedShares } from './weightedShares.ts';

const weighted = fc.array(
  fc.tuple(fc.option(fc.integer({ min: 0, max: 10_000 })), fc.double({ min: 0.001, max: 500, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);
const LIMITS = [0, 400, 800, 1600, 5000, 10_000];

describe('weightedShares', () => {
  // By hand: of 10 people, 2 are at 100 m, 3 at 400 m, 4 at 900 m, and 1 reaches none.
  it('is the part of the people within each limit, those at the limit included', () => {
    expect(weightedShares([100, 400, 900, null], [2, 3, 4, 1], [99, 100, 400, 899, 5000])).toEqual([
      0, 0.2, 0.5, 0.5, 0.9,
    ]);
  });

  it('lies between 0 and 1, and never falls when the limit grows', () => {
    fc.assert(
      fc.property(weighted, (points) => {
        const shares = weightedShares(
          points.map(([value]) => value),
          points.map(([, weight]) => weight),
          LIMITS,
        );
        shares?.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('never falls when a value does', () => {
    fc.assert(
      fc.property(weighted, fc.nat(), fc.nat(), (points, rank, less) => {
        const weights = points.map(([, weight]) => weight);
        const values = points.map(([value]) => value);
        const nearer = values.map((value, i) =>
          i === rank % values.length && value !== null ? value - less : value,
        );
        const before = weightedShares(values, weights, LIMITS);
        weightedShares(nearer, weights, LIMITS)?.forEach((share, i) =>
          expect(share).toBeGreaterThanOrEqual(before?.[i] ?? NaN),
        );
      }),
    );
  });

  it('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(weighted, (points) => {
        const of = (list: typeof points) =>
          weightedShares(
            list.map(([value]) => value),
            list.map(([, weight]) => weight),
            LIMITS,
          );
        of(points.toReversed())?.forEach((share, i) => expect(share).toBeCloseTo(of(points)?.[i] ?? NaN, 9));
      }),
    );
  });

  it('is none where nothing weighs', () => {
    expect(weightedShares([1, 2], [0, 0], [5])).toBeNull();
    expect(weightedShares([], [], [5])).toBeNull();
  });
});
