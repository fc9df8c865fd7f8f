import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overweight } from '../../scripts/bench/budgets.ts';
import { spreadOf } from '../../scripts/bench/spread.ts';
import { weigh, type Weights } from '../../scripts/bench/weights.ts';

const NOTHING: Weights = { page: 0, scripts: 0, styles: 0, fonts: 0, data: 0, mapLibre: 0, worker: 0 };

describe('the budgets', () => {
  it('allow what weighs exactly as much', () => {
    expect(overweight({ ...NOTHING, page: 45_000, scripts: 60_000, data: 40_000 })).toEqual([]);
  });

  it('refuse one byte more, with both numbers', () => {
    expect(overweight({ ...NOTHING, page: 45_001 })).toEqual(['page: 45001 bytes gzipped, of 45000 at most']);
  });
});

describe('a weighed site', () => {
  let folder = '';
  let weights = NOTHING;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-weights-'));
    for (const name of ['assets', 'data', '.vite']) await mkdir(join(folder, name));
    const data = ['manifest.json', 'series.json', 'sources.json', 'communes.geojson', 'qpv-2024.geojson'];
    const scripts = ['main.js', 'shared.js', 'map.js', 'map-worker.mjs'];
    await writeFile(join(folder, 'index.html'), 'x');
    await writeFile(join(folder, 'assets', 'text.woff2'), 'four');
    await Promise.all(data.map((name) => writeFile(join(folder, 'data', name), 'x')));
    await Promise.all(scripts.map((name) => writeFile(join(folder, 'assets', name), 'x')));
    await writeFile(
      join(folder, '.vite', 'manifest.json'),
      JSON.stringify({
        'index.html': { file: 'assets/main.js', isEntry: true, imports: ['shared'], dynamicImports: ['map'] },
        shared: { file: 'assets/shared.js' },
        map: { file: 'assets/map.js', imports: ['shared', 'index.html'] },
      }),
    );
    weights = await weigh(folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  // One byte, gzipped, is 21 bytes: each file is counted once.
  it('counts the entry and what it imports among the scripts', () => {
    expect(weights.scripts).toBe(2 * 21);
  });

  it('counts what an intent brings apart, without what is already there', () => {
    expect(weights.mapLibre).toBe(21);
    expect(weights.worker).toBe(21);
  });

  it('counts fonts as they are and the five files of the default view', () => {
    expect(weights.fonts).toBe(4);
    expect(weights.data).toBe(5 * 21);
  });
});

describe('several measures', () => {
  it('are told by their median, least and most, whatever their order', () => {
    expect(spreadOf([30, 10, 50, 20, 40])).toEqual({ median: 30, min: 10, max: 50 });
  });
});
