import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';
import { readPublished } from '../scripts/site/readPublished.ts';
import { INDICATORS, indicatorsAt } from '../src/domain/indicators.ts';
import { LEVELS, type Level } from '../src/domain/level.ts';
import { isAbsence } from '../src/domain/measure.ts';
import { comparePeriods } from '../src/domain/period.ts';
import {
  BOUNDARY_FILES,
  LATER_SOURCES_FILE,
  type Manifest,
  type PublishedBoundaries,
  type PublishedSeries,
  type PublishedSources,
} from '../src/domain/published.ts';
import { NOISE_SHARE, parseTerritoryCode } from '../src/domain/territory.ts';
import { UNIT_BOUNDS } from '../src/domain/unit.ts';

/** A published file as JSON. */
export async function readJson<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
}

/** The territories of a level as they are drawn; none where the level was not published. */
export async function featuresOf(folder: string, level: Level): Promise<PublishedBoundaries['features']> {
  const { files } = await readJson<Manifest>(folder, 'manifest.json');
  if (!files.some(({ name }) => name === BOUNDARY_FILES[level])) return [];
  return (await readJson<PublishedBoundaries>(folder, BOUNDARY_FILES[level])).features;
}

/** Checks what any published folder promises, whatever the agglomeration. Asked for the folder when the tests run. */
export function keepsItsPromises(folder: () => string): void {
  const drawn = ({ files }: Manifest) =>
    LEVELS.filter((level) => files.some(({ name }) => name === BOUNDARY_FILES[level]));
  const seriesOf = async (level: Level) => (await readPublished(folder(), drawn)).series[level];

  describe.each(LEVELS)('level %s', (level) => {
    it('holds indicators of the level only, for every territory and every period', async () => {
      const series = await seriesOf(level);
      const codes = (await featuresOf(folder(), level)).map(({ id }) => String(id)).sort();
      expect(Object.keys(series)).toEqual(indicatorsAt(level).filter((id) => series[id]));
      for (const { periods, sources, agglomeration, values } of Object.values(series)) {
        expect(Object.keys(values).sort()).toEqual(codes);
        for (const list of [sources, agglomeration, ...Object.values(values)])
          expect(list).toHaveLength(periods.length);
        expect([...periods].sort(comparePeriods)).toEqual(periods);
      }
    });

    it('holds figures inside the bounds of their unit, or the code of an absence', async () => {
      const series = await seriesOf(level);
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
      const features = await featuresOf(folder(), level);
      const series = await seriesOf(level);
      expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
      for (const { id, properties } of features) {
        expect(properties.code).toBe(id);
        expect(parseTerritoryCode(level, properties.code)).toBe(properties.code);
        for (const indicator of indicatorsAt(level)) {
          const known = series[indicator];
          const last = known ? known.values[properties.code]?.at(-1) : 'missing';
          const reason = properties.absent?.[indicator];
          expect(properties[indicator] ?? reason, `${properties.code} ${indicator}`).toBe(last);
          expect(properties[indicator] === null).toBe(reason !== undefined);
        }
      }
    });

    it('winds its rings as RFC 7946 asks, and stands each label inside', async () => {
      for (const { geometry, properties } of await featuresOf(folder(), level)) {
        // D3 winds the other way round: the right winding of RFC 7946 covers all the globe but the territory.
        expect(geoArea(geometry)).toBeGreaterThan(2 * Math.PI);
        expect(booleanPointInPolygon([...properties.anchor], geometry), properties.code).toBe(true);
      }
    });

    it.runIf(level !== 'commune')(
      'says the communes of each territory, largest first, noise left out',
      async () => {
        for (const { properties } of await featuresOf(folder(), level)) {
          const shares = properties.within?.map(({ share }) => share) ?? [];
          expect(shares.length).toBeGreaterThan(0);
          expect([...shares].sort((a, b) => b - a)).toEqual(shares);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(NOISE_SHARE);
          expect(properties.inside).toBeLessThanOrEqual(1);
        }
      },
    );
  });

  describe('IRIS', () => {
    it('are in series.json without their figures, which come with their boundaries', async () => {
      const whole = Object.entries(await seriesOf('iris'));
      const heads = whole.map(([id, { flags: _flags, margins: _margins, ...head }]) => [
        id,
        { ...head, values: {} },
      ]);
      const { iris } = await readJson<PublishedSeries>(folder(), 'series.json');
      expect(iris).toEqual(Object.fromEntries(heads));
    });

    it('lie each in the one commune that begins its code', async () => {
      for (const { properties } of await featuresOf(folder(), 'iris')) {
        expect(properties.within).toEqual([{ commune: properties.code.slice(0, 5), share: 1 }]);
        expect(properties.inside).toBe(1);
      }
    });
  });

  describe('sources', () => {
    it('all have a card, and every card is used', async () => {
      const { files } = await readJson<Manifest>(folder(), 'manifest.json');
      const first = await readJson<PublishedSources>(folder(), 'sources.json');
      const isLater = files.some(({ name }) => name === LATER_SOURCES_FILE);
      const later = isLater ? await readJson<PublishedSources>(folder(), LATER_SOURCES_FILE) : {};
      expect(Object.keys(later).filter((id) => Object.hasOwn(first, id))).toEqual([]);
      const cards = { ...first, ...later };
      const texts = await Promise.all(files.map(({ name }) => readFile(join(folder(), name), 'utf8')));
      const cited = new Set(files.flatMap(({ sources = [] }) => sources));
      expect([...cited].sort()).toEqual(Object.keys(first).sort());
      // What comes later states its sources itself.
      const laterTexts = texts.filter((_, i) => !files[i]?.sources && files[i]?.name !== LATER_SOURCES_FILE);
      const unused = Object.keys(later).filter((id) => !laterTexts.some((text) => text.includes(`"${id}"`)));
      expect(unused).toEqual([]);
      for (const [id, card] of Object.entries(cards)) expect(card.id).toBe(id);
    });

    it('stand behind every period of every series', async () => {
      const cards = await readJson<PublishedSources>(folder(), 'sources.json');
      const series = await readJson<PublishedSeries>(folder(), 'series.json');
      const cited = Object.values(series).flatMap((level) =>
        Object.values(level).flatMap((one) => one.sources),
      );
      expect(cited.filter((ids) => ids.length === 0 || ids.some((id) => !Object.hasOwn(cards, id)))).toEqual(
        [],
      );
    });
  });

  describe('the manifest', () => {
    it('describes every other file, with its true size and sha256', async () => {
      const { files } = await readJson<Manifest>(folder(), 'manifest.json');
      expect([...files.map(({ name }) => name), 'manifest.json'].sort()).toEqual(
        (await readdir(folder())).sort(),
      );
      for (const { name, bytes, sha256 } of files) {
        const content = await readFile(join(folder(), name));
        expect(content.length).toBe(bytes);
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      }
    });
  });
}
