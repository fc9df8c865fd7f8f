import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeWithin } from './mayBeWithin.ts';

describe('a quick look at a distance', () => {
  it('says no far away', () => {
    expect(mayBeWithin([3, 50], 1000, [[3.1, 50.1]])).toBe(false);
  });

  it('never says no of what Turf finds within', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degrees(3, 3.05),
        degrees(-66, 66),
        degrees(3, 3.05),
        degrees(-0.05, 0.05),
        degrees(0, 5000),
        (lon, lat, x, dy, metres) => {
          const other = [x, lat + dy];
          if (distance([lon, lat], other, { units: 'meters' }) > metres) return;
          expect(mayBeWithin([lon, lat], metres, [other])).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
