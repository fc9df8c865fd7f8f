import { describe, expect, it } from 'vitest';
import { explainRing } from './explainRing.ts';

describe('explainRing', () => {
  it.each([
    [
      'a triangle',
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a triangle the other way round',
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'a position with a height',
      [
        [0, 0, 5],
        [1, 0, 5],
        [0, 1, 5],
        [0, 0, 5],
      ],
    ],
  ])('finds nothing to say against %s', (_, ring) => {
    expect(explainRing(ring)).toBeUndefined();
  });

  it.each([
    ['nothing', [], 'a ring of 0 positions'],
    [
      'a bow tie',
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      'crosses',
    ],
    [
      'two loops that meet',
      [
        [0, 0],
        [1, 1],
        [2, 0],
        [2, 2],
        [1, 1],
        [0, 2],
        [0, 0],
      ],
      'touches',
    ],
    [
      'a gap',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
      'not closed',
    ],
    [
      'metres',
      [
        [735000, 7028000],
        [735100, 7028000],
        [735000, 7028100],
        [735000, 7028000],
      ],
      'Lambert-93',
    ],
    [
      'no number',
      [
        [Number.NaN, 0],
        [1, 0],
        [0, 1],
        [Number.NaN, 0],
      ],
      'WGS 84',
    ],
  ])('refuses %s', (_, ring, rule) => {
    expect(explainRing(ring)?.rule).toContain(rule);
  });
});
