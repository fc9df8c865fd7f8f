import { describe, expect, it } from 'vitest';
import type { Frame } from '../../map/frame.ts';
import { viewBoxAround } from './viewBoxAround.ts';

const FRAME = { width: 1000, height: 600 } as Frame;

describe('the part of the frame that a small map shows', () => {
  it('is all of it without a point', () => {
    expect(viewBoxAround([], FRAME)).toBe('0 0 1000 600');
  });

  it('holds every point, with 6 % of the longer side around', () => {
    const points = [
      [200, 300],
      [500, 100],
    ] as const;
    expect(viewBoxAround(points, FRAME)).toBe('140.0 40.0 420.0 320.0');
  });
});
