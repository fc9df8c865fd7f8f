import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatingCatchment, indicesOf } from './floatingCatchment.ts';

describe('floatingCatchment', () => {
  // By hand. School a, 60 places, is reached from places 0 and 1, which hold 100 and 200 people: 60 / 300 = 0.2.
  // School b, 30 places, from places 1 and 2, 200 and 400 people: 30 / 600 = 0.05. Place 1 reaches both: 0.25.
  it('divides each supply among the people in reach of it, then adds up what each place reaches', () => {
    const { ratios, indices } = floatingCatchment({
      supplies: [60, 30],
      demands: [100, 200, 400, 50],
      reached: [
        [0, 1],
        [1, 2],
      ],
    });
    expect(ratios).toEqual([0.2, 0.05]);
    expect(indices).toEqual([0.2, 0.25, 0.05, 0]);
  });

  it('has no ratio where nobody is in reach', () => {
    expect(floatingCatchment({ supplies: [9, 9], demands: [0], reached: [[], [0]] })).toEqual({
      ratios: [null, null],
      indices: [0],
    });
  });

  const towns = fc
    .record({
      demands: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }),
      supplies: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 12 }),
    })
    .chain(({ demands, supplies }) =>
      fc.record({
        demands: fc.constant(demands),
        supplies: fc.constant(supplies),
        reached: fc.array(fc.subarray(demands.map((_, place) => place)), {
          minLength: supplies.length,
          maxLength: supplies.length,
        }),
      }),
    );

  it('gives away all the supply that someone reaches, and no more', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const { indices } = floatingCatchment(town);
        const given = indices.reduce((sum, index, place) => sum + index * (town.demands[place] ?? 0), 0);
        const reachable = town.supplies.filter((_, service) => (town.reached[service] ?? []).length > 0);
        expect(given).toBeCloseTo(
          reachable.reduce((sum, supply) => sum + supply, 0),
          6,
        );
      }),
    );
  });

  it('never falls anywhere when a supply is added', () => {
    fc.assert(
      fc.property(towns, fc.nat(900), ({ demands, supplies, reached }, supply) => {
        const before = floatingCatchment({ demands, supplies, reached });
        const after = floatingCatchment({
          demands,
          supplies: [...supplies, supply],
          reached: [...reached, [0]],
        });
        after.indices.forEach((index, place) =>
          expect(index).toBeGreaterThanOrEqual(before.indices[place] ?? NaN),
        );
      }),
    );
  });
});

describe('indicesOf', () => {
  it('adds up the ratios that other places reach, who were not counted in them', () => {
    expect(indicesOf([0.2, null, 0.05], [[1], [1], [0, 1]], 3)).toEqual([0.05, 0.25, 0]);
  });
});
