import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { communeSamples, type CommuneSampling } from './communeSamples.ts';
import { latticeIn } from './latticeIn.ts';

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
const shape = (code: string, geometry: Polygon) => ({
  ...{ code, name: code, geometry },
  ...{ accuracy: undefined, line: undefined },
});
const COMMUNE = shape('59001', box(3.5, 50.3, 3.54, 50.33));
/** Two halves, the eastern one drawn short of the border of the commune. */
const HALVES = [
  shape('590010101', box(3.5, 50.3, 3.52, 50.33)),
  shape('590010102', box(3.52, 50.3, 3.538, 50.33)),
];
const sample = (input: Partial<CommuneSampling>, people: Readonly<Record<string, number>> = {}) => {
  const [found] = communeSamples({
    ...{ communes: [COMMUNE], iris: HALVES, spacing: 200 },
    inhabitantsOf: (code) => people[code],
    ...input,
  });
  if (!found) throw new Error('no commune');
  return found;
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('communeSamples', () => {
  it('shares the inhabitants of an IRIS among its points, and gives each its own', () => {
    const { samples, arePeople } = sample({}, { '590010101': 3000, '590010102': 600 });
    const half = (isWest: boolean) =>
      samples.filter(({ at: [longitude] }) => longitude < 3.52 === isWest).map(({ weight }) => weight);
    expect(arePeople).toBe(true);
    expect(sum(half(true))).toBeCloseTo(3000, 0);
    expect(sum(half(false))).toBeCloseTo(600, 0);
    expect(new Set(half(true)).size).toBe(1);
  });

  it('has the points of the lattice in the commune, those that no IRIS holds among them', () => {
    const { samples } = sample({}, { '590010101': 3000, '590010102': 600 });
    expect(samples.map(({ at }) => String(at)).toSorted()).toEqual(
      latticeIn(COMMUNE.geometry, 200).map(String).toSorted(),
    );
    expect(samples.some(({ at: [longitude] }) => longitude > 3.538)).toBe(true);
  });

  it.each([
    ['an IRIS has no known population', HALVES],
    ['there is no IRIS', []],
  ])('spreads the inhabitants of the commune evenly where %s', (_, iris) => {
    const { samples, arePeople } = sample({ iris }, { '59001': 4000, '590010101': 3000 });
    expect(arePeople).toBe(true);
    expect(new Set(samples.map(({ weight }) => weight)).size).toBe(1);
    expect(sum(samples.map(({ weight }) => weight))).toBeCloseTo(4000, 0);
  });

  it('weighs each point alike where nobody knows how many live there, and says so', () => {
    const { samples, arePeople } = sample({ iris: [] });
    expect(arePeople).toBe(false);
    expect(samples.every(({ weight }) => weight === 1)).toBe(true);
  });

  it('gives a point to an IRIS and to a commune that fall between those of the lattice', () => {
    const tiny = box(3.5201, 50.3101, 3.5202, 50.3102);
    const people = { '590010101': 3000, '590010102': 600, '590010103': 50, '59002': 7 };
    const within = sample({ iris: [...HALVES, shape('590010103', tiny)] }, people);
    expect(within.samples.filter(({ weight }) => weight === 50)).toHaveLength(1);
    const alone = sample({ communes: [shape('59002', tiny)], iris: [] }, people);
    expect(alone.samples.map(({ weight }) => weight)).toEqual([7]);
    expect(latticeIn(tiny, 200)).toEqual([]);
    const crescent = alone.samples[0]?.at ?? [0, 0];
    expect(booleanPointInPolygon([...crescent], box(3.519, 50.309, 3.522, 50.312))).toBe(true);
  });
});
