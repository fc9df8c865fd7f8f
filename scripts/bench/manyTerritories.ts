import type { Cell } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Published, PublishedBoundaries, Series } from '../../src/domain/published.ts';
import type { TerritoryCode } from '../../src/domain/territory.ts';

/** A published atlas whose communes are `count` invented squares with invented figures: for measures, never to be read. */
export function manyTerritories(real: Published, count: number): Published {
  const side = Math.ceil(Math.sqrt(count));
  const codes = Array.from({ length: count }, (_, i) => String(10_000 + i) as TerritoryCode);
  const step = 0.4 / side;
  const boundaries: PublishedBoundaries = {
    type: 'FeatureCollection',
    source: 'invented',
    features: codes.map((code, i) => {
      const [x, y] = [3.4 + (i % side) * step, 50.2 + Math.floor(i / side) * step];
      return {
        type: 'Feature',
        id: code,
        properties: { code, name: `Commune ${i + 1}`, anchor: [x + step / 2, y + step / 2] },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [x, y],
              [x, y + step],
              [x + step, y + step],
              [x + step, y],
              [x, y],
            ],
          ],
        },
      };
    }),
  };
  const series = (shift: number): Series => ({
    periods: ['2007', '2012', '2017', '2022'] as readonly string[] as readonly Period[],
    sources: [[], [], [], []],
    agglomeration: [18, 18.5, 19, 18],
    values: Object.fromEntries(
      codes.map((code, i) => [
        code,
        [0, 1, 2, 3].map((k): Cell => 5 + ((i * 37 + k * 11 + shift) % 300) / 10),
      ]),
    ),
  });
  return {
    ...real,
    series: {
      ...real.series,
      commune: {
        unemploymentRate: series(0),
        employmentRate15to64: series(53),
        population: series(100),
      },
    },
    boundaries: { ...real.boundaries, commune: boundaries },
  };
}
