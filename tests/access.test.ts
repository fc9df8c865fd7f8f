import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import {
  ACCESS_FILE,
  ACCESS_LEVELS,
  MATRIX_FILES,
  SERVICES_FILE,
  WALK_THRESHOLDS,
  walkingMinutes,
  type AccessLevel,
  type PublishedAccess,
  type PublishedServices,
} from '../src/domain/access.ts';
import { knowledgeOf } from '../src/domain/knowledge.ts';
import { unpackAccess, type PackedAccess } from '../src/domain/packedAccess.ts';
import type { ServiceCategory } from '../src/domain/service.ts';
import { unpackMatrix, type PackedMatrix } from '../src/geo/packedMatrix.ts';
import { basketCounts } from '../src/stats/basketCounts.ts';
import { build, removeTemporaryFolders } from './country.ts';
import { readJson } from './promises.ts';
import { SIZES } from './sizes.ts';

let to = '';
let access: PublishedAccess;

beforeAll(async () => {
  const run = await build(fileURLToPath(new URL('../data', import.meta.url)));
  if (!run.published) throw new Error(run.said);
  to = run.to;
  access = unpackAccess(await readJson<PackedAccess>(to, ACCESS_FILE));
});
afterAll(removeTemporaryFolders);

/** The shipped file of a level, and nothing of the code that made it. */
interface Shipped {
  readonly longitudes: number[];
  readonly latitudes: number[];
  readonly weights: number[];
  readonly territories: Record<string, [number, number]>;
  readonly services: [id: string, longitude: number, latitude: number][][];
}

// The independent script: from the shipped points and services, the part of a neighbourhood within each threshold, by
// the formula of the haversines (R. W. Sinnott, 1984), every service tried, at 4 km/h with a detour of 1.34.
function sharesOf(file: Shipped, code: string, category: number): number[] {
  const radians = Math.PI / 180;
  const summed = (differences: number[]) => {
    let [sum, step] = [0, 0];
    return differences.map((difference) => (sum += step += difference) / 1e5);
  };
  const [x, y, [first, end]] = [summed(file.longitudes), summed(file.latitudes), file.territories[code]!];
  const minutes = (i: number) => {
    const metres = file.services[category]!.map(([, lon, lat]) => {
      const [dx, dy] = [((lon - x[i]!) * radians) / 2, ((lat - y[i]!) * radians) / 2];
      const cosines = Math.cos(lat * radians) * Math.cos(y[i]! * radians);
      return 2 * 6_371_008.8 * Math.asin(Math.sqrt(Math.sin(dy) ** 2 + cosines * Math.sin(dx) ** 2));
    });
    return (Math.round(Math.min(...metres)) * 1.34) / (4000 / 60);
  };
  const points = Array.from({ length: end - first }, (_, i) => [
    minutes(first + i),
    file.weights[first + i]!,
  ]);
  const weigh = (list: number[][]) => list.reduce((sum, [, weight]) => sum + weight!, 0);
  return [5, 10, 15, 20, 30].map((most) => weigh(points.filter(([m]) => m! <= most)) / weigh(points));
}

describe('the part of the inhabitants within each threshold', () => {
  it.each<[string, AccessLevel, string]>([
    ['the largest', 'qpv2024', 'QN05921M'],
    ['one that lies across the border of the agglomeration', 'qpv2024', 'QN05922M'],
    ['the smallest', 'qpv2024', 'QN05929M'],
    ['one of 2015', 'qpv2015', 'QP059056'],
    ['Valenciennes, weighed by IRIS', 'commune', '59606'],
  ])('is found again from the shipped points: %s', async (_, level, code) => {
    const file = await readJson<Shipped>(to, MATRIX_FILES[level]);
    access.categories.forEach((category, c) => {
      const published = access.levels[level]?.[code]?.engines.direct?.[c]?.shares ?? [];
      expect(published, category).toHaveLength(WALK_THRESHOLDS.length);
      sharesOf(file, code, c).forEach((share, t) =>
        expect(Math.abs(share - (published[t] ?? NaN)), `${category} ${String(t)}`).toBeLessThan(0.000501),
      );
    });
  });
});

describe('the shipped points', () => {
  it.each(ACCESS_LEVELS)('of level %s cover each of its territories, one at least in each', async (level) => {
    const { territories, weights } = await readJson<PackedMatrix>(to, MATRIX_FILES[level]);
    const stretches = Object.values(territories);
    expect(Object.keys(territories).sort()).toEqual(Object.keys(access.levels[level] ?? {}).sort());
    expect(stretches).toHaveLength(SIZES[level]);
    expect(stretches.every(([first, end]) => end > first)).toBe(true);
    expect(stretches.map(([first]) => first)).toEqual([0, ...stretches.map(([, end]) => end).slice(0, -1)]);
    expect(stretches.at(-1)?.[1]).toBe(weights.length);
  });

  it('of the communes hold the inhabitants of the IRIS: 191,880 in 2022', async () => {
    const { weights } = await readJson<PackedMatrix>(to, MATRIX_FILES.commune);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(191_880, -1);
    expect(access).toMatchObject({
      agglomeration: { inhabitants: 191_880 },
      weights: { by: 'iris', year: 2022 },
    });
  });

  it('give the counts of the basket again, and another basket its own', async () => {
    const matrix = unpackMatrix(await readJson<PackedMatrix>(to, MATRIX_FILES.qpv2024));
    const { parameters, categories, levels } = access;
    const [first, end] = matrix.territories['QN05930M'] ?? [0, 0];
    const minutesTo = (category: ServiceCategory) =>
      (matrix.metres.direct?.[categories.indexOf(category)] ?? [])
        .slice(first, end)
        .map((metres) => (metres === null ? null : walkingMinutes('direct', metres, parameters)));
    const count = (basket: readonly ServiceCategory[]) =>
      basketCounts(basket.map(minutesTo), matrix.weights.slice(first, end), parameters.basketThreshold);
    const published = levels.qpv2024?.['QN05930M']?.basket.direct;
    const found = count(parameters.basket);
    expect(found?.median).toBe(published?.median);
    found?.distribution.forEach((share, k) =>
      expect(share).toBeCloseTo(published?.distribution[k] ?? NaN, 3),
    );
    expect(count(['gare'])?.distribution).toHaveLength(2);
  });
});

describe('what is known of a category', () => {
  // Insee, BPE 2024: 58 pharmacies in the 35 communes; the lists of places hold the positions of half of them.
  it('is partial for pharmacies: 29 have a position here, 2 around, and 58 are counted', () => {
    const pharmacies = access.completeness.pharmacie;
    expect(pharmacies).toMatchObject({
      placed: 29,
      unplaced: 0,
      around: 2,
      counted: { number: 58, year: 2024 },
    });
    expect(pharmacies && knowledgeOf(pharmacies)).toBe('partial');
  });

  it('is unplaced for elementary schools, which are known by their commune alone', () => {
    const schools = access.completeness.ecole_elementaire_ou_primaire;
    expect(schools && knowledgeOf(schools)).toBe('unplaced');
    expect(access.categories).not.toContain('ecole_elementaire_ou_primaire');
  });
});

describe('the supply of communes', () => {
  // 58 pharmacies (BPE 2024) for 191,885 inhabitants (census of 2022).
  it('is 0.302 pharmacies for 1,000 inhabitants of the agglomeration, a ratio of sums', () => {
    const pharmacies = access.supply.find(({ id }) => id === 'facilitiesPharmacy');
    expect(pharmacies?.agglomeration).toEqual({ count: 58, rate: 0.302 });
  });
});

describe('the floating catchments', () => {
  it('share out all the supply of the agglomeration that someone reaches: 29 pharmacies for 191,880', () => {
    const pharmacies = access.floating.find(({ category }) => category === 'pharmacie');
    expect(pharmacies?.agglomeration).toBeCloseTo((29 / 191_880) * 10_000, 2);
  });
});

describe('the services', () => {
  it('are listed with the id of every usual one', async () => {
    const { services } = await readJson<PublishedServices>(to, SERVICES_FILE);
    const ids = new Set(services.map(({ id }) => id));
    const usual = ACCESS_LEVELS.flatMap((level) => Object.values(access.levels[level] ?? {})).flatMap(
      ({ engines }) => engines.direct?.flatMap((one) => one.usual?.service ?? []) ?? [],
    );
    expect(usual.length).toBeGreaterThan(1000);
    expect(usual.filter((id) => !ids.has(id))).toEqual([]);
  });
});
