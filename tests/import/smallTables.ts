import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toCsv } from '../../scripts/import/toCsv.ts';
import { TERRITORY_COLUMNS } from '../../scripts/import/tableFiles.ts';
import { OBSERVATION_COLUMNS } from '../../scripts/import/tableRow.ts';
import { CARD } from './sources.ts';

const territory = (code: string, level: string, name: string, within = '', inside = '') => ({
  ...{
    code,
    level,
    name,
    surfaceShareByCommune: within,
    surfaceShareInsideAgglomeration: inside,
    from2015: '',
  },
});

const TERRITORIES = [
  territory('59001', 'commune', 'Abancourt'),
  territory('59003', 'commune', 'Les Deux Bourgs'),
  territory('QP059021', 'qpv2015', 'Le Jard', '59001:1.0', '1'),
  territory('QN05921M', 'qpv2024', 'Le Jard', '59001:1.0', '1'),
];

function shapes(level: string): string {
  const features = TERRITORIES.filter((one) => one.level === level).map(({ code, name }, i) => {
    const [west, east] = [3 + i, 4 + i];
    const ring = [
      [west, 50],
      [east, 50],
      [east, 51],
      [west, 51],
      [west, 50],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', id: code, properties: { code, name }, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', source: 'shapes', features });
}

const OBSERVATION = {
  ...{ territory: '59001', indicator: 'population', period: '2012', value: '9', status: 'normal' },
  source: 'shapes',
};

const FILES: Readonly<Record<string, string>> = {
  'atlas.json': JSON.stringify({
    ...{ code: '200000001', name: 'Agglomération', contracts: ['CV193'], outside: {} },
    defaults: { indicator: 'unemploymentRate', level: 'commune' },
  }),
  'sources.json': JSON.stringify([
    { id: 'shapes', ...CARD, obtained: '2026-01-01', files: [], howObtained: 'dessin' },
  ]),
  'territories.csv': toCsv(TERRITORY_COLUMNS, TERRITORIES),
  'boundaries/communes.geojson': shapes('commune'),
  'boundaries/qpv-2015.geojson': shapes('qpv2015'),
  'boundaries/qpv-2024.geojson': shapes('qpv2024'),
  'observations/communes.csv': toCsv(OBSERVATION_COLUMNS, [OBSERVATION]),
};

/** Writes the tables of the small agglomeration of `SCOPE`, which make an atlas. */
export async function writeSmallTables(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
