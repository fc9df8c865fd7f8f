import { describe, expect, it } from 'vitest';
import type { AccessParameters } from '../../src/domain/access.ts';
import type { Service } from '../../src/domain/service.ts';
import type { CategoryPlaces } from './categoryPlaces.ts';
import { territoryAccess } from './territoryAccess.ts';
import type { Walks } from './walksOf.ts';

/** 50 m of direct distance in a minute. */
const PARAMETERS: AccessParameters = {
  speed: 4,
  detour: 4 / 3,
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
  basket: ['pharmacie', 'college'],
  basketThreshold: 15,
};
const places = (category: CategoryPlaces['category'], ids: readonly string[]): CategoryPlaces => ({
  category,
  services: ids.map((id) => ({ id, category }) as Service),
  longitudes: [],
  latitudes: [],
});
const CATEGORIES = [places('college', ['C']), places('gare', []), places('pharmacie', ['A', 'B'])];
const COLLEGE: Walks = { nearest: [0, 0, 0, 0], metres: [250, 751, 2000, 250] };
const STATION: Walks = { nearest: [null, null, null, null], metres: [null, null, null, null] };
const PHARMACY: Walks = { nearest: [0, 1, 1, 0], metres: [100, 500, 700, 9000] };
const access = (weights: readonly number[], stretch = { first: 0, end: 3, arePeople: true }) =>
  territoryAccess(
    {
      samples: { weights },
      walks: [{ engine: 'direct', categories: [COLLEGE, STATION, PHARMACY] }],
      categories: CATEGORIES,
      parameters: PARAMETERS,
    },
    stretch,
  );

describe('territoryAccess', () => {
  // By hand: 5, 10, 15, 20, 30 minutes are 250, 500, 750, 1000, 1500 m.
  it('is the part of the inhabitants within each threshold, the median distance, and the usual service', () => {
    const [college, station, pharmacy] = access([50, 30, 20, 999]).engines.direct ?? [];
    expect(college).toEqual({
      shares: [0.5, 0.5, 0.5, 0.8, 0.8],
      median: 250,
      usual: { service: 'C', share: 1, metres: 250 },
    });
    expect(pharmacy).toEqual({
      shares: [0.5, 0.8, 1, 1, 1],
      median: 100,
      usual: { service: 'A', share: 0.5, metres: 100 },
    });
    expect(station).toEqual({ shares: [0, 0, 0, 0, 0], median: null, usual: null });
  });

  it('counts the points and the inhabitants of its stretch alone', () => {
    expect(access([50.4, 30, 20, 999])).toMatchObject({ points: 3, inhabitants: 100 });
    expect(access([1, 1, 1, 1], { first: 3, end: 4, arePeople: false })).toMatchObject({
      points: 1,
      inhabitants: null,
      engines: { direct: [{ shares: [1, 1, 1, 1, 1] }, {}, { shares: [0, 0, 0, 0, 0] }] },
    });
  });

  it('names as usual the service that is the nearest one of the most inhabitants, with their own median', () => {
    expect(access([50, 40, 20, 999]).engines.direct?.[2]?.usual).toEqual({
      ...{ service: 'B', share: 0.545, metres: 500 },
    });
  });

  it('counts the categories of the basket within its threshold', () => {
    // The first has both within 15 minutes, the two others the pharmacy only.
    expect(access([50, 30, 20, 999]).basket).toEqual({
      direct: { categories: 2, distribution: [0, 0.5, 0.5], median: 1 },
    });
  });

  it('says nothing where nobody lives', () => {
    expect(access([0, 0, 0, 9])).toEqual({ points: 3, inhabitants: 0, engines: {}, basket: {} });
  });
});
