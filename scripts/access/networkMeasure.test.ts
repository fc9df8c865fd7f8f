import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf, placeAt, placesAt, TOWN, type Metres } from '../../tests/town.ts';
import { networkMeasure } from './networkMeasure.ts';
import { snapping } from './snapping.ts';

const measure = networkMeasure(TOWN);
/** Metres walked in the town from a place to the nearest of some services. */
const walk = (from: Metres, ...services: readonly Metres[]) =>
  measure.nearest(placesAt(from), placesAt(...services))[0]?.metres ?? null;
/** The town is drawn on a plane, the globe is not: less than a metre in two kilometres. */
const expectMetres = (found: number | null, metres: number) => {
  expect(found).not.toBeNull();
  expect(Math.abs((found ?? NaN) - metres)).toBeLessThan(0.5);
};

describe('the measure of the network', () => {
  it('goes round by the only bridge, where the service stands 260 m away over the river', () => {
    // 30 m to the street, 700 m to the bridge, 200 m over it, 700 m back, 30 m to the service.
    expectMetres(walk([100, -130], [100, 130]), 30 + 700 + 200 + 700 + 30);
  });

  it('crosses a canal by a footbridge', () => {
    expectMetres(walk([20, 300], [20, 700]), 20 + 400 + 20);
  });

  it('passes below a railway, by the path that does', () => {
    expectMetres(walk([620, -450], [100, 130]), 20 + 350 + 200 + 200 + 700 + 30);
  });

  it('goes along one street, without a detour by its ends', () => {
    expectMetres(walk([200, -110], [500, -120]), 10 + 300 + 20);
  });

  it('is nothing where the point is the service, on the street', () => {
    expectMetres(walk([200, -100], [200, -100]), 0);
  });

  it('joins the street of its own bank, where a way on the other is nearer', () => {
    // The quay is 35 m away over the river; the south street 85 m.
    expectMetres(walk([400, -15], [400, -110]), 85 + 10);
  });

  it.each([
    ['over a railway', [100, -450]],
    ['over a motorway', [1230, -100]],
    ['farther than 250 m from any way', [-600, 900]],
  ] as const)('reaches nothing %s', (_, point) => {
    expect(walk(point, [100, -100])).toBeNull();
    expect(walk([100, -100], point)).toBeNull();
  });

  it('counts a way through the bend of a barrier as one across', () => {
    const street = networkOf(
      [
        [
          [-50, 40],
          [50, 40],
        ],
      ],
      [
        [
          'water',
          [
            [-50, 0],
            [0, 0],
            [50, 0],
          ],
        ],
      ],
    );
    expect(networkMeasure(street).nearest(placesAt([0, -10]), placesAt([0, 40]))).toEqual([null]);
  });

  it('reaches nothing where no way joins the two', () => {
    const apart = networkOf([
      [
        [0, 0],
        [100, 0],
      ],
      [
        [0, 200],
        [100, 200],
      ],
    ]);
    expect(networkMeasure(apart).nearest(placesAt([50, 0]), placesAt([50, 200]))).toEqual([null]);
  });

  it('comes back by the shorter side of a way that ends where it begins', () => {
    const square = networkOf([
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
        [0, 0],
      ],
      [
        [0, 0],
        [-500, 0],
      ],
    ]);
    const walked = networkMeasure(square).nearest(placesAt([0, 70]), placesAt([-100, 0]))[0];
    expectMetres(walked?.metres ?? null, 70 + 100);
  });

  it('answers nothing beyond its reach, since what was imported ends there', () => {
    const long = networkOf([
      [
        [0, 0],
        [6000, 0],
      ],
    ]);
    const reached = networkMeasure(long).nearest(placesAt([0, 0], [2000, 0]), placesAt([5500, 0]));
    expect(reached[0]).toBeNull();
    expect(reached[1]?.metres).toBeGreaterThan(3499);
  });

  it('names the nearest service, and of two alike the first one given', () => {
    expect(measure.nearest(placesAt([20, 300]), placesAt([0, 800], [0, 500]))[0]?.service).toBe(1);
    expect(measure.nearest(placesAt([20, 300]), placesAt([0, 500], [0, 500]))[0]?.service).toBe(0);
  });

  it('reaches nothing where there is no service, or no way', () => {
    expect(measure.nearest(placesAt([0, 0]), placesAt())).toEqual([null]);
    const nothing = networkMeasure({ nodes: [], edges: [], barriers: [] });
    expect(nothing.nearest(placesAt([0, 0]), placesAt([0, 0]))).toEqual([null]);
  });
});

describe('in any network', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
  /** Ways between crossings 100 m apart, straight or with a bend, some of them twice. */
  const network = fc
    .array(fc.array(spot, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 40 })
    .map((ways) => networkOf(ways.map((way) => way.map(([x, y]): Metres => [x * 100, y * 100]))));
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
