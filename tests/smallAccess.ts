import {
  WALK_THRESHOLDS,
  walkingMinutes,
  type AccessParameters,
  type PublishedAccess,
  type PublishedMatrix,
  type PublishedServices,
  type TerritoryAccess,
} from '../src/domain/access.ts';
import type { ServiceCategory } from '../src/domain/service.ts';
import { basketCounts } from '../src/stats/basketCounts.ts';
import { weightedMedian } from '../src/stats/weightedMedian.ts';
import { weightedShares } from '../src/stats/weightedShares.ts';
import { deepFreeze } from './smallAtlas.ts';

/** Invented: 100 m of walk a minute, and no detour, so that minutes are counted by hand. */
const PARAMETERS: AccessParameters = {
  speed: 6,
  detour: 1,
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
  basket: ['boulangerie', 'college', 'pharmacie'],
  basketThreshold: 15,
};

/** Those that have a position. */
const CATEGORIES: readonly ServiceCategory[] = ['arret_tram', 'college', 'pharmacie'];

function matrix(
  territories: PublishedMatrix['territories'],
  weights: readonly number[],
  metres: readonly (readonly (number | null)[])[],
): PublishedMatrix {
  return {
    longitudes: weights.map((_, i) => 3.5 + i / 100),
    latitudes: weights.map(() => 50.4),
    ...{ weights, territories },
    services: [['tram'], ['col'], ['ph1', 'ph2']],
    nearest: { direct: metres.map((list) => list.map((value) => (value === null ? null : 0))) },
    metres: { direct: metres },
  };
}

/** The sample points of the four communes of the small atlas. */
export const SMALL_POINTS: PublishedMatrix = deepFreeze(
  matrix(
    { '59001': [0, 2], '59002': [2, 4], '59003': [4, 5], '59004': [5, 6] },
    [100, 300, 200, 200, 1000, 50],
    [
      [400, 1200, 2000, 2600, 600, null],
      [700, 1400, 1501, 4000, 300, 3100],
      [450, 1530, 800, 1010, 200, 1600],
    ],
  ),
);

/** The sample points of the two neighbourhoods of 2024. */
export const SMALL_QUARTER_POINTS: PublishedMatrix = deepFreeze(
  matrix(
    { QN05901M: [0, 2], QN05902N: [2, 3] },
    [600, 600, 900],
    [
      [300, 800, 2100],
      [250, 900, 3200],
      [150, 600, 1700],
    ],
  ),
);

function summary(
  { weights, metres: { direct = [] }, services }: PublishedMatrix,
  first: number,
  end: number,
): TerritoryAccess {
  const own = weights.slice(first, end);
  const inMinutes = (list: readonly (number | null)[]) =>
    list.slice(first, end).map((m) => (m === null ? null : walkingMinutes('direct', m, PARAMETERS)));
  const counts = basketCounts(direct.slice(1).map(inMinutes), own, PARAMETERS.basketThreshold);
  return {
    points: own.length,
    inhabitants: own.reduce((sum, weight) => sum + weight, 0),
    engines: {
      direct: direct.map((list, i) => {
        const median = weightedMedian(list.slice(first, end), own);
        return {
          shares: weightedShares(inMinutes(list), own, WALK_THRESHOLDS) ?? [],
          median,
          usual: median === null ? null : { service: services[i]?.[0] ?? '', share: 1, metres: median },
        };
      }),
    },
    basket: counts ? { direct: { categories: 2, ...counts } } : {},
  };
}

const level = (points: PublishedMatrix) =>
  Object.fromEntries(
    Object.entries(points.territories).map(([code, [first, end]]) => [code, summary(points, first, end)]),
  );

/** Access over the small atlas: pharmacies partly placed, bakeries not at all, tram stops not counted, a college complete. */
export const SMALL_ACCESS: PublishedAccess = deepFreeze({
  parameters: PARAMETERS,
  parameterSources: { speed: 'inventée', detour: 'inventé' },
  engines: ['direct'],
  categories: CATEGORIES,
  completeness: {
    arret_tram: { placed: 1, unplaced: 0, around: 0, counted: null, communes: { '59001': [1, null] } },
    boulangerie: {
      ...{ placed: 0, unplaced: 0, around: 0, communes: { '59003': [0, 9] } },
      counted: { number: 9, year: 2024, source: 'bpe' },
    },
    college: {
      ...{ placed: 1, unplaced: 0, around: 1, communes: { '59003': [1, 1] } },
      counted: { number: 1, year: 2024, source: 'bpe' },
    },
    pharmacie: {
      ...{ placed: 2, unplaced: 1, around: 0, communes: { '59001': [1, 1], '59003': [1, 4] } },
      counted: { number: 5, year: 2024, source: 'bpe' },
    },
  },
  levels: { commune: level(SMALL_POINTS), qpv2024: level(SMALL_QUARTER_POINTS) },
  agglomeration: summary(SMALL_POINTS, 0, SMALL_POINTS.weights.length),
  weights: { by: 'iris', year: 2022, source: 'rp' },
  floating: [
    {
      ...{ category: 'college', threshold: 30, supply: 'establishments' },
      ...{ values: { '59001': 2, '59002': 1.5, '59003': 4, '59004': 0 }, agglomeration: 3 },
    },
  ],
  supply: [
    {
      ...{ id: 'facilitiesPharmacy', year: 2024, populationYear: 2022, sources: ['bpe'] },
      counts: { '59001': 1, '59002': 0, '59003': 4, '59004': 'missing' },
      rates: { '59001': 1, '59002': 0, '59003': 0.66, '59004': 'missing' },
      agglomeration: { count: 5, rate: 0.65 },
      references: { FR: 0.31 },
    },
  ],
  apl: [
    {
      ...{ id: 'aplGeneralPractitioners', year: 2022, source: 'apl' },
      values: { '59001': 2.4, '59002': 3.1, '59003': 4, '59004': 'missing' },
    },
  ],
  sources: ['rp'],
} satisfies PublishedAccess);

/** The services behind it. */
export const SMALL_SERVICES: PublishedServices = deepFreeze({
  services: [
    service('ph1', 'pharmacie', 'Pharmacie du Pont', '59003', [3.5, 50.3]),
    service('ph2', 'pharmacie', 'Pharmacie de la Gare', '59001', [3.51, 50.41]),
    service('ph3', 'pharmacie', 'Pharmacie sans adresse', '59003'),
    service('col', 'college', 'Collège Hugo', '59003', [3.49, 50.31]),
    service('tram', 'arret_tram', 'Place', '59001', [3.5, 50.4]),
  ],
  sources: ['rp'],
});

function service(
  id: string,
  category: ServiceCategory,
  name: string,
  commune: string,
  at?: readonly [number, number],
) {
  return { id, category, name, commune, address: '', year: 2024, source: 'rp', ...(at ? { at } : {}) };
}
