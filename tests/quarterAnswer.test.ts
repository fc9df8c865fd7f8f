import { bbox, booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { recognise } from '../scripts/import/recognise.ts';
import { listInputs } from '../scripts/io/listInputs.ts';
import type { Drawn } from '../scripts/shapes/drawn.ts';
import { boxesMeet } from '../scripts/shapes/overlaps.ts';
import { readDrawn } from '../scripts/shapes/readDrawn.ts';
import { SOURCES } from '../scripts/sources/all.ts';
import type { Published } from '../src/domain/published.ts';
import { quarterAnswer } from '../src/geo/quarterAnswer.ts';
import { realAtlas } from './realAtlas.ts';
import { sharedFolder } from './shared.ts';

const fixtures = sharedFolder('fixtures');
const LEVELS = ['qpv2015', 'qpv2024'] as const;
const POINTS = 900;

let published: Published;
const official = new Map<string, readonly Drawn[]>();

/** The same numbers at each run: from 0 to 1. Reference: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

beforeAll(async () => {
  published = await realAtlas();
  if (!fixtures) return;
  const { value } = await listInputs(fixtures);
  const { matched } = await recognise(value, SOURCES);
  const land = bbox({
    type: 'FeatureCollection',
    features: [...(published.boundaries.commune?.features ?? [])],
  });
  for (const match of matched) {
    if (match.source.kind !== 'shape') continue;
    const { shapes } = (await readDrawn(match)).value;
    official.set(
      match.source.level,
      shapes.filter(({ geometry }) => boxesMeet(bbox(geometry), land)),
    );
  }
}, 60_000);

describe.skipIf(!fixtures)('whether a place is in a neighbourhood, beside the files of the producers', () => {
  // All neighbourhoods of France, those of other agglomerations too: the atlas must not deny one that it does not know.
  it.each(LEVELS)(
    'no place is said inside or outside wrongly: %s',
    (level) => {
      const { commune, [level]: quarters } = published.boundaries;
      const truths = official.get(level);
      if (!commune || !quarters || !truths) throw new Error(`no ${level}`);
      const corners = [...quarters.features, ...truths.map(({ geometry }) => ({ geometry }))].flatMap(
        ({ geometry }) =>
          geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
      );
      const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: [...commune.features] });
      const random = randomFrom(2024);
      const counts: Record<string, number> = {};
      const wrong = Array.from({ length: POINTS }, (_, i): readonly [number, number] => {
        // Two in three near a corner of a border, where it is hard; the others anywhere.
        const [lon = 0, lat = 0] = corners[Math.floor(random() * corners.length)] ?? [];
        if (i % 3 > 0) return [lon + (random() - 0.5) * 0.003, lat + (random() - 0.5) * 0.002];
        return [west + random() * (east - west), south + random() * (north - south)];
      }).filter((at) => {
        const { kind } = quarterAnswer({ at, accuracy: 0 }, quarters, commune);
        counts[kind] = (counts[kind] ?? 0) + 1;
        const truth = truths.some(({ geometry }) => booleanPointInPolygon([...at], geometry));
        return (kind === 'inside' && !truth) || (kind === 'outside' && truth);
      });
      expect(wrong).toEqual([]);
      for (const kind of ['inside', 'outside', 'edge', 'border', 'beyond'])
        expect(counts[kind]).toBeGreaterThan(20);
    },
    60_000,
  );
});
