import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { frameOf } from '../frame.ts';
import { circlePoints } from './circlePoints.ts';

describe('circlePoints', () => {
  const frame = frameOf(SMALL);
  const [x, y] = frame.mercator.project([3.5, 50.4]);
  const circles = Object.freeze([
    { code: 'large', x, y, radius: 30 },
    { code: 'small', x, y, radius: 3 },
  ]);
  const { features } = circlePoints(circles, frame, (code) => code === 'small');

  it('stand where the SVG has them, largest first, with the same radius', () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      { code: 'large', radius: 30, marked: false },
      { code: 'small', radius: 3, marked: true },
    ]);
    expect(features[0]?.geometry.coordinates[0]).toBeCloseTo(3.5, 9);
    expect(features[0]?.geometry.coordinates[1]).toBeCloseTo(50.4, 9);
  });
});
