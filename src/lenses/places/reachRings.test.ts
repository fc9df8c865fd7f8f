import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { frameOf } from '../../map/frame.ts';
import { namedRings, reachRings, ringAround } from './reachRings.ts';

const { mercator } = frameOf(SMALL);
const CENTRE = [3.52, 50.36];
const reach = (metres: number) => ({ metres, text: `${metres / 80} min` });

describe('a ring', () => {
  it('stands everywhere at its distance on the sphere, to a metre', () => {
    fc.assert(
      fc.property(fc.double({ min: 50, max: 20_000, noNaN: true }), (metres) => {
        const far = ringAround(CENTRE, metres).map((position) =>
          Math.abs(distance(CENTRE, position, { units: 'meters' }) - metres),
        );
        expect(Math.max(...far)).toBeLessThan(1);
      }),
    );
  });

  it('is drawn where its positions are, to half a metre', () => {
    const [ring] = reachRings(CENTRE, [reach(800)], mercator);
    const vertices = [...(ring?.path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g) ?? [])];
    expect(vertices).toHaveLength(128);
    for (const [, x, y] of vertices) {
      const metres = distance(CENTRE, mercator.invert([Number(x), Number(y)]), { units: 'meters' });
      expect(Math.abs(metres - 800)).toBeLessThan(0.5);
    }
  });

  it('has its name due north of the centre', () => {
    const [ring] = reachRings(CENTRE, [reach(800)], mercator);
    const [longitude, latitude] = mercator.invert([ring?.top[0] ?? NaN, ring?.top[1] ?? NaN]);
    expect(longitude).toBeCloseTo(3.52, 9);
    expect(latitude).toBeGreaterThan(50.36);
  });
});

describe('several rings', () => {
  it('go from the nearest to the farthest, each in strokes of its own', () => {
    const rings = reachRings(CENTRE, [reach(1600), reach(400), reach(800)], mercator);
    expect(rings.map(({ metres }) => metres)).toEqual([400, 800, 1600]);
    expect(new Set(rings.map(({ dashes }) => dashes)).size).toBe(3);
  });

  it('leave out a reach of nothing', () => {
    expect(reachRings(CENTRE, [reach(0), reach(-5)], mercator)).toEqual([]);
  });

  it('name those whose words have room under the words of the ring around', () => {
    const rings = reachRings(CENTRE, [reach(100), reach(150), reach(2000)], mercator);
    const between = (rings[0]?.top[1] ?? NaN) - (rings[1]?.top[1] ?? NaN);
    expect(namedRings(rings, between * 2).map(({ metres }) => metres)).toEqual([150, 2000]);
    expect(namedRings(rings, between / 2).map(({ metres }) => metres)).toEqual([100, 150, 2000]);
  });
});
