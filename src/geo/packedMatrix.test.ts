import { describe, expect, it } from 'vitest';
import type { PublishedMatrix } from '../domain/access.ts';
import { packMatrix, unpackMatrix, type PackedPlace } from './packedMatrix.ts';

const PLACES: readonly (readonly PackedPlace[])[] = [
  [
    ['A', 3.5, 50.3],
    ['B', 3.51, 50.3],
  ],
  [],
];
const MATRIX: PublishedMatrix = {
  longitudes: [3.5, 3.50282, 3.50001],
  latitudes: [50.3, 50.3, 50.3018],
  weights: [12.5, 12.5, 3],
  territories: { '59001': [0, 3] },
  services: [['A', 'B'], []],
  nearest: {
    direct: [
      [0, 0, 0],
      [null, null, null],
    ],
    network: [
      [0, 1, null],
      [null, null, null],
    ],
  },
  metres: {
    // A degree is 111,195 m of Turf's sphere: 0.00282° at 50.3° north are 200 m, and 0.0018° of latitude too.
    direct: [
      [0, 200, 200],
      [null, null, null],
    ],
    network: [
      [12, 640, null],
      [null, null, null],
    ],
  },
};

describe('the sample points as they are served', () => {
  it('give the points and the walks of each engine back, the direct ones measured again', () => {
    expect(unpackMatrix(packMatrix(MATRIX, PLACES))).toEqual(MATRIX);
  });

  it('leave out the direct walks, and hold the others as differences', () => {
    const packed = packMatrix(MATRIX, PLACES);
    expect(packed.metres).toEqual({
      network: [
        [12, 616, null],
        [null, null, null],
      ],
    });
    expect(packed.longitudes).toEqual([350_000, -349_718, -563]);
  });
});
