import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { squareSamples } from './squareSamples.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const shape = (geometry: Polygon) => ({
  ...{ code: 'QN05901M', name: '', geometry },
  ...{ accuracy: undefined, line: undefined },
});
/** A square of 200 m of which the middle is 3.5° east, 50.3° north: 0.0018° high, 0.0028° wide. */
const CELL = { longitude: 3.5, latitude: 50.3, inhabitants: 160 };
const WHOLE = shape(box(3.49, 50.29, 3.51, 50.31));

describe('squareSamples', () => {
  it('leaves a square whole where the spacing is its side', () => {
    expect(squareSamples(WHOLE, [CELL], 200)).toEqual({
      ...{ code: 'QN05901M', arePeople: true },
      samples: [{ at: [3.5, 50.3], weight: 160 }],
    });
  });

  it('cuts it into squares as wide as the spacing, which share its inhabitants', () => {
    const samples = squareSamples(WHOLE, [CELL], 50)?.samples ?? [];
    expect(samples).toHaveLength(16);
    expect(samples.every(({ weight }) => weight === 10)).toBe(true);
    // 75 m west and south of the middle: 75 / 111,195 degrees, and as much over cos 50.3°.
    expect(samples[0]?.at).toEqual([3.49894, 50.29933]);
  });

  it('counts those inside the perimeter alone: the eastern half of the square', () => {
    const half = squareSamples(shape(box(3.5, 50.29, 3.51, 50.31)), [CELL], 50)?.samples ?? [];
    expect(half.map(({ at: [longitude] }) => longitude > 3.5)).toEqual(Array.from({ length: 8 }, () => true));
  });

  it('is none where nobody lives, or all live elsewhere', () => {
    expect(squareSamples(WHOLE, [{ ...CELL, inhabitants: 0 }], 50)).toBeUndefined();
    expect(squareSamples(WHOLE, [{ ...CELL, latitude: 50.5 }], 50)).toBeUndefined();
  });
});
