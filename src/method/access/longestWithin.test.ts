import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkingMinutes, WALKING_ENGINES, type AccessParameters } from '../../domain/access.ts';
import { longestWithin } from './longestWithin.ts';

const parameters: AccessParameters = {
  speed: 4,
  detour: 1.34,
  basket: [],
  basketThreshold: 15,
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
};

describe('longestWithin', () => {
  // 15 min at 4 km/h: 1,000 m of walk, 746.27 m as the crow flies with a detour of 1.34.
  it('is 746 m as the crow flies in 15 minutes, and 1,000 m along ways', () => {
    expect(longestWithin(15, 'direct', parameters)).toBe(746);
    expect(longestWithin(15, 'network', parameters)).toBe(1000);
  });

  it('is the last whole metre within the time, at any speed and detour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...WALKING_ENGINES),
        fc.double({ min: 2, max: 7, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (minutes, engine, speed, detour) => {
          const own = { ...parameters, speed, detour };
          const metres = longestWithin(minutes, engine, own);
          expect(walkingMinutes(engine, metres, own)).toBeLessThanOrEqual(minutes);
          expect(walkingMinutes(engine, metres + 1, own)).toBeGreaterThan(minutes);
        },
      ),
    );
  });
});
