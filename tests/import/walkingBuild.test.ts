import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distance } from '@turf/turf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTables } from '../../scripts/importTables.ts';
import { toCsv } from '../../scripts/import/toCsv.ts';
import { sound } from '../../scripts/steps/checked.ts';
import { SERVICE_COLUMNS } from '../../scripts/steps/readServices.ts';
import { MATRIX_FILES, type PublishedMatrix } from '../../src/domain/access.ts';
import { unpackAccess, type PackedAccess } from '../../src/domain/packedAccess.ts';
import { unpackMatrix, type PackedMatrix } from '../../src/geo/packedMatrix.ts';
import { build, removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { placeAt } from '../town.ts';
import { put } from './broken/files.ts';
import { SCOPE } from './sources.ts';
import { tablesOfTown } from './townTables.ts';

afterAll(removeTemporaryFolders);

/** A pharmacy on the north bank, 30 m from its street: the only service of the town. */
const PHARMACY = placeAt([100, 130]);

describe('an atlas whose walking ways were imported', () => {
  let published = '';
  let matrix: PublishedMatrix;
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(join(published, name), 'utf8')) as T;

  beforeAll(async () => {
    const to = await tablesOfTown();
    const [lon, lat] = PHARMACY.map(String);
    const row = Object.fromEntries(SERVICE_COLUMNS.map((column) => [column, '']));
    const pharmacy = {
      ...row,
      ...{ id: 'P1', category: 'pharmacie', name: 'Pharmacie du Pont', commune: '59003' },
      ...{ lon: lon ?? '', lat: lat ?? '', locationGrade: 'address', year: '2025', source: 'shapes' },
    } as Record<(typeof SERVICE_COLUMNS)[number], string>;
    await writeFile(join(to, 'services.csv'), toCsv(SERVICE_COLUMNS, [pharmacy]));
    const from = await temporaryFolder();
    await put(
      'town.osm.pbf',
      await readFile(new URL('../fixtures/walking/town.osm.pbf', import.meta.url)),
    )(from);
    const said: string[] = [];
    await importTables({
      from,
      to,
      scopeOf: () => sound(SCOPE),
      day: '2026-11-27',
      print: (text) => said.push(text),
    });
    const run = await build(to);
    expect(run.published, said.join('\n') + run.said).toBe(true);
    published = run.to;
    matrix = unpackMatrix(await read<PackedMatrix>(MATRIX_FILES.commune));
  });

  it('lists both engines, and gives the figures of both', async () => {
    const access = unpackAccess(await read<PackedAccess>('access.json'));
    expect(access.engines).toEqual(['direct', 'network']);
    expect(Object.keys(access.levels.qpv2024?.QN05921M?.engines ?? {})).toEqual(['direct', 'network']);
  });

  it('has the card of OpenStreetMap, cited by what was measured on it', async () => {
    expect((await read<PackedAccess>('access.json')).sources).toContain('openstreetmap');
    const cards = await read<Record<string, { licence: string }>>('sources-later.json');
    expect(cards.openstreetmap?.licence).toContain('ODbL');
  });

  it('walks no shorter than the direct distance, and far longer from over the river', () => {
    const [direct = [], network = []] = [matrix.metres.direct?.[0], matrix.metres.network?.[0]];
    const ratios = network.flatMap((metres, point) => {
      const straight = direct[point];
      if (metres === null || straight === null || straight === undefined) return [];
      expect(metres).toBeGreaterThanOrEqual(straight - 1);
      return [metres / straight];
    });
    expect(ratios.length).toBeGreaterThan(10);
    expect(Math.max(...ratios)).toBeGreaterThan(3);
  });

  it('reaches nothing from where no way is near, which is none of the direct distances', () => {
    const { network } = matrix.metres;
    const far = matrix.longitudes.findIndex((longitude, point) => {
      const at = [longitude, matrix.latitudes[point] ?? NaN];
      return distance(at, [...placeAt([-600, 900])], { units: 'meters' }) < 200;
    });
    expect(far).toBeGreaterThanOrEqual(0);
    expect(network?.[0]?.[far]).toBeNull();
    expect(matrix.metres.direct?.[0]?.[far]).toBeGreaterThan(0);
  });
});
