import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { booleanPointInPolygon } from '@turf/turf';
import { geoArea } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATORS, indicatorsAt } from '../src/domain/indicators.ts';
import { LEVELS } from '../src/domain/level.ts';
import { isAbsence } from '../src/domain/measure.ts';
import { comparePeriods } from '../src/domain/period.ts';
import {
  BOUNDARY_FILES,
  type Manifest,
  type PublishedBoundaries,
  type PublishedSeries,
  type PublishedSources,
} from '../src/domain/published.ts';
import { parseTerritoryCode } from '../src/domain/territory.ts';
import { UNIT_BOUNDS } from '../src/domain/unit.ts';
import { build, removeTemporaryFolders } from './country.ts';
import { sharedFolder } from './shared.ts';
import { SIZES } from './sizes.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

let to = '';
const read = async <T>(name: string) => JSON.parse(await readFile(join(to, name), 'utf8')) as T;

beforeAll(async () => {
  const run = await build(DATA);
  if (!run.published) throw new Error(run.said);
  to = run.to;
});
afterAll(removeTemporaryFolders);

describe.each(LEVELS)('level %s', (level) => {
  const size = SIZES[level];

  it('holds every indicator of the level, for every territory and every period', async () => {
    const series = (await read<PublishedSeries>('series.json'))[level];
    expect(Object.keys(series)).toEqual(indicatorsAt(level));
    for (const { periods, sources, agglomeration, values } of Object.values(series)) {
      expect(Object.keys(values)).toHaveLength(size);
      for (const list of [sources, agglomeration, ...Object.values(values)])
        expect(list).toHaveLength(periods.length);
      expect([...periods].sort(comparePeriods)).toEqual(periods);
    }
  });

  it('holds figures inside the bounds of their unit, or the code of an absence', async () => {
    const series = (await read<PublishedSeries>('series.json'))[level];
    for (const id of indicatorsAt(level)) {
      const [min, max] = UNIT_BOUNDS[INDICATORS[id].unit];
      const cells = Object.values(series[id]?.values ?? {}).flat();
      const strange = cells.filter((cell) =>
        typeof cell === 'number' ? cell < min || cell > max : !isAbsence(cell),
      );
      expect(strange, id).toEqual([]);
    }
  });

  it('draws every territory once, with each indicator or the reason of its absence', async () => {
    const { features } = await read<PublishedBoundaries>(BOUNDARY_FILES[level]);
    const series = (await read<PublishedSeries>('series.json'))[level];
    expect(new Set(features.map(({ id }) => id)).size).toBe(size);
    for (const { id, properties } of features) {
      expect(properties.code).toBe(id);
      expect(parseTerritoryCode(level, properties.code)).toBe(properties.code);
      for (const indicator of indicatorsAt(level)) {
        const last = series[indicator]?.values[properties.code]?.at(-1);
        const reason = properties.absent?.[indicator];
        expect(properties[indicator] ?? reason, `${properties.code} ${indicator}`).toBe(last);
        expect(properties[indicator] === null).toBe(reason !== undefined);
      }
    }
  });

  it('winds its rings as RFC 7946 asks, and stands each label inside', async () => {
    const { features } = await read<PublishedBoundaries>(BOUNDARY_FILES[level]);
    for (const { geometry, properties } of features) {
      // D3 winds the other way round: the right winding of RFC 7946 covers all the globe but the territory.
      expect(geoArea(geometry)).toBeGreaterThan(2 * Math.PI);
      expect(booleanPointInPolygon([...properties.anchor], geometry), properties.code).toBe(true);
    }
  });

  it.runIf(level !== 'commune')(
    'says the communes of each territory, largest first, noise left out',
    async () => {
      const { features } = await read<PublishedBoundaries>(BOUNDARY_FILES[level]);
      for (const { properties } of features) {
        const shares = properties.within?.map(({ share }) => share) ?? [];
        expect(shares.length).toBeGreaterThan(0);
        expect([...shares].sort((a, b) => b - a)).toEqual(shares);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.02);
        expect(properties.inside).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('IRIS', () => {
  it('lie each in the one commune that begins its code', async () => {
    const { features } = await read<PublishedBoundaries>(BOUNDARY_FILES.iris);
    for (const { properties } of features) {
      expect(properties.within).toEqual([{ commune: properties.code.slice(0, 5), share: 1 }]);
      expect(properties.inside).toBe(1);
    }
  });
});

describe('neighbourhoods that straddle', () => {
  it('are 6 of the 15 of 2024, noise left out', async () => {
    const { features } = await read<PublishedBoundaries>(BOUNDARY_FILES.qpv2024);
    expect(features.filter(({ properties }) => (properties.within?.length ?? 0) > 1)).toHaveLength(6);
  });

  it('have 45 % of the surface of QN05922M inside the agglomeration', async () => {
    const { features } = await read<PublishedBoundaries>(BOUNDARY_FILES.qpv2024);
    expect(features.find(({ id }) => id === 'QN05922M')?.properties.inside).toBeCloseTo(0.45, 2);
  });
});

describe('sources', () => {
  it('all have a card, and every card is used', async () => {
    const cards = await read<PublishedSources>('sources.json');
    const { files } = await read<Manifest>('manifest.json');
    expect([...new Set(files.flatMap(({ sources }) => sources))].sort()).toEqual(Object.keys(cards).sort());
    for (const [id, card] of Object.entries(cards)) expect(card.id).toBe(id);
  });

  it('stand behind every period of every series', async () => {
    const cards = await read<PublishedSources>('sources.json');
    const series = await read<PublishedSeries>('series.json');
    const cited = Object.values(series).flatMap((level) =>
      Object.values(level).flatMap((one) => one.sources),
    );
    expect(cited.filter((ids) => ids.length === 0 || ids.some((id) => !Object.hasOwn(cards, id)))).toEqual(
      [],
    );
  });

  const fixtures = sharedFolder('fixtures');
  it.skipIf(fixtures === undefined)('give the sha256 of the files that were read', async () => {
    const cards = Object.values(await read<PublishedSources>('sources.json'));
    const folders = ['insee', 'insee-qpv', 'anct'].map((folder) => join(fixtures ?? '', folder));
    for (const { name, sha256 } of cards.flatMap(({ files }) => files)) {
      const path = folders.map((folder) => join(folder, name)).find(existsSync);
      expect(
        createHash('sha256')
          .update(await readFile(path ?? name))
          .digest('hex'),
        name,
      ).toBe(sha256);
    }
  });
});

describe('the manifest', () => {
  it('describes every other file, with its true size and sha256', async () => {
    const { files } = await read<Manifest>('manifest.json');
    expect([...files.map(({ name }) => name), 'manifest.json'].sort()).toEqual((await readdir(to)).sort());
    for (const { name, bytes, sha256 } of files) {
      const content = await readFile(join(to, name));
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('gives the same version to the same bytes', async () => {
    const again = await build(DATA);
    expect(await readFile(join(again.to, 'manifest.json'))).toEqual(
      await readFile(join(to, 'manifest.json')),
    );
  });
});
