import { readFileSync } from 'node:fs';
import { pointOnFeature } from '@turf/turf';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import { fitMercator } from './mercator.ts';
import { neighbourTowards, type Anchor, type Direction } from './neighbour.ts';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const satisfies readonly Direction[];
const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

const CENTRE = at('centre', 0, 0);

function at(code: string, x: number, y: number): Anchor {
  return Object.freeze({ code, x, y });
}

/** The published territories of a level, a point inside each, on a drawing of 1,000 units. */
function anchorsOf(name: string): Anchor[] {
  const file = new URL(`../../data/boundaries/${name}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
  const mercator = fitMercator(boundsOf(features), 1000, 1000, 12);
  return features.map((feature) => {
    const [lon = NaN, lat = NaN] = pointOnFeature(feature).geometry.coordinates;
    return at(String(feature.id), ...mercator.project([lon, lat]));
  });
}

/** The codes that arrow keys reach from a territory, itself included. */
function reached(from: Anchor, anchors: readonly Anchor[]): ReadonlySet<string> {
  const seen = new Set([from.code]);
  // A set is walked in the order of adding, what is added meanwhile included.
  for (const code of seen) {
    const here = anchors.find((anchor) => anchor.code === code);
    for (const direction of DIRECTIONS) {
      const next = here && neighbourTowards(here, anchors, direction);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

describe('neighbourTowards', () => {
  it.each([
    ['left', 'west'],
    ['right', 'east'],
    ['up', 'north'],
    ['down', 'south'],
  ] as const)('goes %s to the neighbour in the %s, y down', (direction, code) => {
    const around = [at('west', -9, 1), at('east', 9, 1), at('north', 1, -9), at('south', 1, 9)];
    expect(neighbourTowards(CENTRE, around, direction)).toBe(code);
  });

  it('prefers the nearer of two in line', () => {
    expect(neighbourTowards(CENTRE, [at('far', 20, 0), at('near', 10, 0)], 'right')).toBe('near');
  });

  it('prefers the one in line to a slightly nearer one askew', () => {
    expect(neighbourTowards(CENTRE, [at('askew', 7, 6), at('ahead', 10, 0)], 'right')).toBe('ahead');
  });

  it('prefers any within 45° to a nearer one beyond', () => {
    expect(neighbourTowards(CENTRE, [at('beyond', 2, 3), at('within', 50, 40)], 'right')).toBe('within');
  });

  it('goes up to 80° where nothing else is there', () => {
    expect(neighbourTowards(CENTRE, [at('beyond', 2, 10)], 'right')).toBe('beyond');
  });

  it('has no neighbour beyond 80°, behind, or at the same point', () => {
    const others = [at('flat', 1, 10), at('behind', -5, 0), at('same', 0, 0)];
    expect(neighbourTowards(CENTRE, others, 'right')).toBeUndefined();
  });

  it('settles equal distances by code, whatever the order', () => {
    const others = [at('b', 10, 5), at('a', 10, -5)];
    expect(neighbourTowards(CENTRE, others, 'right')).toBe('a');
    expect(neighbourTowards(CENTRE, others.toReversed(), 'right')).toBe('a');
  });

  it('takes an exact diagonal as within 45° on both axes', () => {
    const diagonal = [at('diagonal', 10, -10)];
    expect(neighbourTowards(CENTRE, diagonal, 'right')).toBe('diagonal');
    expect(neighbourTowards(CENTRE, diagonal, 'up')).toBe('diagonal');
  });

  it('never answers the territory it starts from, and always one on the right side', () => {
    const coordinate = fc.integer({ min: 0, max: 100 });
    const places = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, (points) => {
        const anchors = points.map(([x, y], i) => at(String(i), x, y));
        for (const from of anchors) {
          const next = anchors.find(({ code }) => code === neighbourTowards(from, anchors, 'right'));
          if (next) expect(next.x).toBeGreaterThan(from.x);
        }
      }),
    );
  });
});

describe.each(['communes', 'qpv-2024', 'qpv-2015'])('the arrow keys on %s', (name) => {
  const anchors = anchorsOf(name);

  it('reach every territory from every other', () => {
    for (const from of anchors) expect(reached(from, anchors).size, from.code).toBe(anchors.length);
  });

  it('come back by the opposite key more often than not', () => {
    const steps = anchors.flatMap((from) =>
      DIRECTIONS.flatMap((direction) => {
        const next = anchors.find(({ code }) => code === neighbourTowards(from, anchors, direction));
        return next ? [neighbourTowards(next, anchors, OPPOSITE[direction]) === from.code] : [];
      }),
    );
    expect(steps.filter(Boolean).length / steps.length).toBeGreaterThan(0.5);
  });
});
