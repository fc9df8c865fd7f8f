import { area } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { explainRing } from '../steps/explainRing.ts';
import { splitAtTouches } from './splitAtTouches.ts';

const rings = (...coordinates: Polygon['coordinates']): Polygon => ({ type: 'Polygon', coordinates });
/** Two squares that meet at (1, 1), drawn as one ring. */
const BOW = rings([
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
  [1, 1],
  [0, 1],
  [0, 0],
]);
/** A square with a corner cut inside it, which touches the outline at (2, 0). */
const BITTEN = rings([
  [0, 0],
  [2, 0],
  [1, 1],
  [3, 1],
  [2, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]);

describe('splitAtTouches', () => {
  it('makes two polygons of a ring that touches itself', () => {
    const split = splitAtTouches(BOW);
    expect(split.type).toBe('MultiPolygon');
    expect(split.coordinates).toHaveLength(2);
    expect(area(split)).toBeCloseTo(area(BOW), 3);
    expect(split.coordinates.flat().map((ring) => explainRing(ring as never))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('makes a hole of a part that turns the other way', () => {
    const split = splitAtTouches(BITTEN);
    expect(split.type).toBe('Polygon');
    expect(split.coordinates).toHaveLength(2);
    expect(area(split)).toBeCloseTo(area(BITTEN), 3);
  });

  it('leaves a sound surface as it is', () => {
    const sound = rings(
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    );
    expect(splitAtTouches(sound)).toEqual(sound);
  });

  it('drops a spike, which has no surface', () => {
    const spike = rings([
      [0, 0],
      [1, 0],
      [2, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(splitAtTouches(spike)).toEqual(
      rings([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
    );
  });
});
