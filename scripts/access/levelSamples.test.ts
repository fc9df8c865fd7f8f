import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { AccessParameters } from '../../src/domain/access.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Period } from '../../src/domain/period.ts';
import type { PublishedSeries } from '../../src/domain/published.ts';
import { levelSamples } from './levelSamples.ts';

const PARAMETERS: AccessParameters = {
  ...{ speed: 4, detour: 1.34, basket: [], basketThreshold: 15 },
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
};
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
const drawn = (shapes: Readonly<Record<string, Polygon>>) => ({
  ...{ file: '', source: 'shapes', accuracy: undefined },
  shapes: Object.entries(shapes).map(([code, geometry]) => ({
    ...{ code, name: code, geometry, accuracy: undefined, line: undefined },
  })),
});
const BOUNDARIES = {
  commune: drawn({ '59002': box(3.54, 50.3, 3.58, 50.33), '59001': box(3.5, 50.3, 3.54, 50.33) }),
  qpv2024: drawn({ QN05901M: box(3.51, 50.31, 3.514, 50.313), QN05902N: box(3.56, 50.31, 3.5601, 50.3101) }),
};
const population = (values: Readonly<Record<string, number>>) => ({
  population: {
    ...{ periods: ['2017', '2022'] as readonly string[] as readonly Period[], agglomeration: [] },
    sources: [['census'], ['census']],
    values: Object.fromEntries(Object.entries(values).map(([code, last]) => [code, [1, last]])),
  },
});
const SERIES: PublishedSeries = {
  ...{ iris: {}, qpv2015: {} },
  commune: population({ '59001': 5000, '59002': 800 }),
  qpv2024: population({ QN05901M: 1200 }),
};
const CELLS = [
  { longitude: 3.512, latitude: 50.3115, inhabitants: 320 },
  { longitude: 3.53, latitude: 50.32, inhabitants: 40 },
];
const sample = (level: Exclude<Level, 'iris'>, cells?: typeof CELLS) => {
  const found = levelSamples(level, {
    ...{ boundaries: BOUNDARIES, series: SERIES, parameters: PARAMETERS },
    grid: cells && { source: 'grid', year: 2021, cells },
  });
  return found.territories.map(({ code, first, end, arePeople }) => ({
    ...{ code, arePeople, points: end - first },
    people: found.weights.slice(first, end).reduce((sum, weight) => sum + weight, 0),
  }));
};

describe('levelSamples', () => {
  it('holds each territory once, in the order of the codes, with its last inhabitants', () => {
    const [first, second, ...rest] = sample('commune');
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ code: '59001', arePeople: true });
    expect(first?.people).toBeCloseTo(5000, 0);
    expect(second).toMatchObject({ code: '59002', arePeople: true });
    expect(second?.people).toBeCloseTo(800, 0);
  });

  it('gives a neighbourhood between the points of the lattice its anchor, and says whether people are known', () => {
    const [first, second] = sample('qpv2024');
    expect(first).toMatchObject({ code: 'QN05901M', arePeople: true });
    expect(first?.people).toBeCloseTo(1200, 0);
    expect(second).toEqual({ code: 'QN05902N', arePeople: false, points: 1, people: 1 });
  });

  it('takes the squares of the grid where some are in the perimeter, and the rest as without it', () => {
    const [first, second] = sample('commune', CELLS);
    expect(first).toEqual({ code: '59001', arePeople: true, points: 2, people: 360 });
    expect(second?.people).toBeCloseTo(800, 0);
    const [quarter] = sample('qpv2024', CELLS);
    expect(quarter).toMatchObject({ points: 16, people: 320 });
  });

  it('is empty at a level without territories', () => {
    expect(sample('qpv2015')).toEqual([]);
  });
});
