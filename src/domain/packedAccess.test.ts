import { describe, expect, it } from 'vitest';
import type { PublishedAccess, TerritoryAccess } from './access.ts';
import { packAccess, unpackAccess } from './packedAccess.ts';

const TERRITORY: TerritoryAccess = {
  points: 3,
  inhabitants: 120,
  engines: {
    direct: [
      { shares: [0, 0.125, 0.5, 0.999, 1], median: 812, usual: { service: 'B', share: 0.6, metres: 700 } },
      { shares: [0, 0, 0, 0, 0], median: null, usual: null },
    ],
  },
  basket: { direct: { categories: 2, distribution: [0.4, 0.6, 0], median: 1 } },
};
const EMPTY: TerritoryAccess = { points: 1, inhabitants: null, engines: {}, basket: {} };
const ACCESS: PublishedAccess = {
  parameters: {
    ...{ speed: 4, detour: 1.34, basket: ['pharmacie'], basketThreshold: 15 },
    spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
  },
  parameterSources: { speed: 'IGN', detour: '300 villes' },
  engines: ['direct'],
  categories: ['gare', 'pharmacie'],
  completeness: {},
  levels: { commune: { '59001': TERRITORY, '59002': EMPTY } },
  agglomeration: TERRITORY,
  weights: null,
  floating: [],
  supply: [],
  apl: [],
  sources: ['a'],
};

describe('the results as they are served', () => {
  it('give the results back', () => {
    expect(unpackAccess(packAccess(ACCESS))).toEqual(ACCESS);
  });

  it('hold parts in thousandths, and name a usual service once', () => {
    const packed = packAccess(ACCESS);
    expect(packed.usual).toEqual([['B'], []]);
    expect(packed.agglomeration.engines.direct).toEqual([
      [0, 125, 500, 999, 1000, 812, 0, 600, 700],
      [0, 0, 0, 0, 0, null],
    ]);
    expect(packed.agglomeration.basket.direct).toEqual([2, 1, 400, 600, 0]);
  });
});
