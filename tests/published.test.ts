import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorsAt } from '../src/domain/indicators.ts';
import { LEVELS } from '../src/domain/level.ts';
import type { PublishedSeries, PublishedSources } from '../src/domain/published.ts';
import { build, removeTemporaryFolders } from './country.ts';
import { featuresOf, keepsItsPromises, readJson } from './promises.ts';
import { sharedFolder } from './shared.ts';
import { SIZES } from './sizes.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

let to = '';

beforeAll(async () => {
  const run = await build(DATA);
  if (!run.published) throw new Error(run.said);
  to = run.to;
});
afterAll(removeTemporaryFolders);

keepsItsPromises(() => to);

describe('the atlas', () => {
  it.each(LEVELS)('holds every indicator of level %s, and all its territories', async (level) => {
    const series = await readJson<PublishedSeries>(to, 'series.json');
    expect(Object.keys(series[level])).toEqual(indicatorsAt(level));
    expect(await featuresOf(to, level)).toHaveLength(SIZES[level]);
  });

  it('has the same version for the same bytes', async () => {
    const again = await build(DATA);
    expect(await readFile(join(again.to, 'manifest.json'))).toEqual(
      await readFile(join(to, 'manifest.json')),
    );
  });
});

describe('neighbourhoods that straddle', () => {
  it('are 6 of the 15 of 2024, noise left out', async () => {
    const features = await featuresOf(to, 'qpv2024');
    expect(features.filter(({ properties }) => (properties.within?.length ?? 0) > 1)).toHaveLength(6);
  });

  it('have 45 % of the surface of QN05922M inside the agglomeration', async () => {
    const features = await featuresOf(to, 'qpv2024');
    expect(features.find(({ id }) => id === 'QN05922M')?.properties.inside).toBeCloseTo(0.45, 2);
  });
});

describe('the sources', () => {
  const fixtures = sharedFolder('fixtures');
  it.skipIf(fixtures === undefined)('give the sha256 of the files that were read', async () => {
    const cards = Object.values(await readJson<PublishedSources>(to, 'sources.json'));
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
