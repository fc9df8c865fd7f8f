import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf, placeAt, placesAt, type Metres } from '../../tests/town.ts';
import { networkMeasure } from './networkMeasure.ts';
import { snapping } from './snapping.ts';

describe('in any network', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
  /** Ways between crossings 100 m apart, straight or with a bend, some of them twice. */
  const lines = (most: number) =>
    fc
      .array(fc.array(spot, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: most })
      .map((all) => all.map((line) => line.map(([x, y]): Metres => [x * 100, y * 100])));
  /** Barriers lie half a street away from the crossings, some on a way. */
  const network = fc
    .tuple(lines(40), fc.option(lines(4), { nil: [] }), fc.constantFrom(0, 50))
    .map(([ways, barriers, aside]) =>
      networkOf(
        ways,
        barriers.map((line) => ['water', line.map(([x, y]): Metres => [x + aside, y + aside])] as const),
      ),
    );
  const place = fc
    .tuple(fc.integer({ min: -100, max: 2100 }), fc.integer({ min: -100, max: 2100 }))
    .map(([x, y]): Metres => [x, y]);
  const metresOf = (from: Metres, services: readonly Metres[], within: ReturnType<typeof networkMeasure>) =>
    within.nearest(placesAt(from), placesAt(...services))[0]?.metres ?? Infinity;

  it('a service more never makes a walk longer', () => {
    fc.assert(
      fc.property(network, place, fc.array(place), place, (drawn, from, services, added) => {
        const engine = networkMeasure(drawn);
        const before = metresOf(from, services, engine);
        expect(metresOf(from, [...services, added], engine)).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });

  it('a walk is no shorter than the straight line between the spots where its ends join the network', () => {
    fc.assert(
      fc.property(network, place, place, (drawn, from, to) => {
        const find = snapping(drawn, 250);
        const [a, b] = [find(placeAt(from)), find(placeAt(to))];
        const walked = metresOf(from, [to], networkMeasure(drawn));
        if (a === null || b === null) expect(walked).toBe(Infinity);
        else {
          const straight = distance([...a.at], [...b.at], { units: 'meters' });
          // A part of a long way is a part of its degrees, which the globe bends: by less than a ten-thousandth.
          expect(walked).toBeGreaterThanOrEqual(straight * 0.9999 + a.metres + b.metres - 1e-6);
        }
      }),
    );
  });

  it('there is as far as back', () => {
    fc.assert(
      fc.property(network, place, place, (drawn, from, to) => {
        const engine = networkMeasure(drawn);
        const [there, back] = [metresOf(from, [to], engine), metresOf(to, [from], engine)];
        if (there === Infinity) expect(back).toBe(Infinity);
        else expect(back).toBeCloseTo(there, 6);
      }),
    );
  });

  it('the service named is the nearest, measured alone', () => {
    fc.assert(
      fc.property(network, place, fc.array(place, { minLength: 1 }), (drawn, from, services) => {
        const engine = networkMeasure(drawn);
        const [found] = engine.nearest(placesAt(from), placesAt(...services));
        const alone = services.map((service) => metresOf(from, [service], engine));
        if (!found) expect(Math.min(...alone)).toBe(Infinity);
        else {
          expect(found.metres).toBeCloseTo(Math.min(...alone), 6);
          expect(alone[found.service]).toBeCloseTo(found.metres, 6);
        }
      }),
    );
  });
});
