import { describe, expect, it } from 'vitest';
import { networkOf, placesAt, TOWN, type Metres } from '../../tests/town.ts';
import { networkMeasure } from './networkMeasure.ts';

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
    expect(networkMeasure(street).nearest(placesAt([0, -20]), placesAt([0, 40]))).toEqual([null]);
  });

  describe('of a place that stands on a barrier', () => {
    const tracks = (north: number) =>
      [
        'railway',
        [
          [-500, north],
          [500, north],
        ],
      ] as const;
    const streets: readonly (readonly Metres[])[] = [
      [
        [0, 60],
        [400, 60],
      ],
      [
        [400, 60],
        [400, -100],
      ],
      [
        [0, -100],
        [400, -100],
      ],
    ];
    const station = networkMeasure(networkOf(streets, [tracks(0), tracks(5), tracks(25)]));
    const out = (from: Metres) => station.nearest(placesAt(from), placesAt([0, 60]))[0]?.metres ?? null;

    it('leaves it by the side that is nearer, such as a station among its tracks', () => {
      expectMetres(out([0, 3]), 57);
    });

    it('stays on its own side where a way is there, and does not cross where it only stands near', () => {
      // 91 m to the street behind it, not 69 m over the tracks: then round by the level crossing.
      expectMetres(out([0, -9]), 91 + 400 + 160 + 400);
      const alone = networkMeasure(networkOf(streets.slice(0, 1), [tracks(0), tracks(5), tracks(25)]));
      expect(alone.nearest(placesAt([0, -30]), placesAt([0, 60]))).toEqual([null]);
    });
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
