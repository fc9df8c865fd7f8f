import type { Absence, Cell } from '../src/domain/measure.ts';
import type { Period } from '../src/domain/period.ts';
import type {
  FeatureProperties,
  LevelFiles,
  Published,
  PublishedBoundaries,
  Series,
} from '../src/domain/published.ts';
import type { Source } from '../src/domain/source.ts';
import type { TerritoryCode } from '../src/domain/territory.ts';

type Properties = Pick<FeatureProperties, 'name' | 'within' | 'inside'>;
type Place = Properties & { readonly code: string; readonly at: readonly [number, number] };

/** Freezes a value and all that it holds: what mutates it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Squares of a tenth of a degree, each with its anchor in the middle. */
function squares(places: readonly Place[]): PublishedBoundaries {
  return {
    type: 'FeatureCollection',
    source: 'contours',
    features: places.map(({ code, at: [x, y], ...properties }) => ({
      type: 'Feature',
      id: code,
      properties: { ...properties, code: code as TerritoryCode, anchor: [x, y] },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x - 0.05, y - 0.05],
            [x + 0.05, y - 0.05],
            [x + 0.05, y + 0.05],
            [x - 0.05, y + 0.05],
            [x - 0.05, y - 0.05],
          ],
        ],
      },
    })),
  };
}

/** A series as `series.json` holds it, from one source unless told. */
export function series(
  periods: readonly string[],
  agglomeration: readonly Cell[],
  values: Readonly<Record<string, readonly Cell[]>>,
  sources: readonly (readonly string[])[] = periods.map(() => ['rp']),
): Series {
  return { periods: periods as readonly Period[], sources, agglomeration, values };
}

function card(id: string): Source {
  return {
    id,
    producer: 'Registre',
    title: `Fichier ${id}`,
    edition: null,
    referencePeriod: '2022',
    licence: 'Licence Ouverte',
    page: null,
    obtained: '2026-01-01',
    files: [],
    howObtained: 'copie',
    caveats: [],
  };
}

const secret: Absence = 'suppressed';

/** Four communes in a square, two homonymous neighbourhoods of 2024, one of 2015: figures to be counted by hand. */
export const SMALL: Published = deepFreeze({
  manifest: {
    profile: {
      code: '200000001',
      name: 'Petite Agglomération',
      outside: { '59009': { name: 'Dehors', agglomeration: 'CA du Voisin' } },
      defaults: { indicator: 'unemploymentRate', level: 'commune' },
    },
    version: 'abcdef012345',
    latest: '2022',
    files: ['communes.geojson', 'qpv-2024.geojson', 'qpv-2015.geojson'].map((name) => ({
      ...{ name, bytes: 1, sha256: '', sources: [] },
    })),
  },
  sources: { rp: card('rp'), ft: card('ft'), contours: card('contours') },
  series: {
    commune: {
      unemploymentRate: series(['2012', '2017', '2022'], [19.7, 'notPublished', 18.3], {
        '59001': [10, 12.04, 9.576],
        '59002': [14, 16, 18.34],
        '59003': [20, 'missing', 24],
        '59004': [30, 32, secret],
      }),
      employmentRate15to64: series(['2017', '2022'], [53.4, 56.8], {
        '59001': [60, 61],
        '59002': [55, 56],
        '59003': [50, 51],
        '59004': [45, 46],
      }),
      povertyRate: series(['2019', '2021'], ['missing', 'missing'], {
        '59001': [10, 11],
        '59002': [20, 21],
        '59003': [30, secret],
        '59004': ['notPublished', 41],
      }),
      medianLivingStandard: series(['2021'], [20_000], {
        '59001': [25_000],
        '59002': [21_000],
        '59003': [18_000],
        '59004': [15_000],
      }),
      jobSeekersRegistered: series(
        ['2021', '2022'],
        [175, 150],
        { '59001': [15, 10], '59002': [0, 0], '59003': [160, 140], '59004': ['missing', 'missing'] },
        [['ft'], ['ft', 'rp']],
      ),
      population: series(['2012', '2017', '2020'], [7600, 7700, 7800], {
        '59001': [1000, 1010, 1020],
        '59002': [500, 510, 520],
        '59003': [6000, 6010, 6020],
        '59004': [100, 'missing', 'missing'],
      }),
    },
    iris: { unemploymentRate: series(['2022'], [18.3], {}) },
    qpv2024: {
      employmentRate15to64: series(['edition-2025'], ['missing'], { QN05901M: [40], QN05902N: [secret] }),
      population: series(['2020'], [7800], { QN05901M: [1200], QN05902N: [900] }),
    },
    qpv2015: {
      jobSeekersABC: series(['edition-2021', 'edition-2022'], ['missing', 'missing'], {
        QP059001: [120, 130],
      }),
    },
  },
  boundaries: {
    commune: squares([
      { code: '59001', name: 'Écaille', at: [3.5, 50.4] },
      { code: '59002', name: 'Le Bois', at: [3.6, 50.4] },
      { code: '59003', name: "Ville-sur-l'Eau", at: [3.5, 50.3] },
      { code: '59004', name: 'Zone', at: [3.6, 50.3] },
    ]),
    qpv2024: squares([
      { code: 'QN05901M', name: 'Centre Ville', at: [3.5, 50.3], within: [within('59003', 1)], inside: 1 },
      {
        code: 'QN05902N',
        name: 'Centre Ville',
        at: [3.65, 50.3],
        within: [within('59004', 0.55), within('59009', 0.45)],
        inside: 0.55,
      },
    ]),
  },
} satisfies Published);

/** The boundaries of 2015, which a page fetches when asked for. */
export const SMALL_2015: PublishedBoundaries = deepFreeze(
  squares([{ code: 'QP059001', name: 'Le Jard', at: [3.6, 50.4], within: [within('59002', 1)], inside: 1 }]),
);

function within(commune: string, share: number) {
  return { commune, share };
}

/** What the IRIS add to a page that asks for them: two of Écaille, estimated, and Le Bois, which is not cut. */
export const SMALL_IRIS: LevelFiles = deepFreeze({
  boundaries: squares([
    { code: '590010101', name: 'Nord', at: [3.48, 50.4], within: [within('59001', 1)], inside: 1 },
    { code: '590010102', name: 'Sud', at: [3.52, 50.4], within: [within('59001', 1)], inside: 1 },
    { code: '590020000', name: 'Le Bois', at: [3.6, 50.4], within: [within('59002', 1)], inside: 1 },
  ]),
  series: {
    unemploymentRate: {
      ...series(['2022'], [18.3], { '590010101': [22.14], '590010102': [9], '590020000': ['missing'] }),
      flags: { '590010101': { '2022': 'estimated' }, '590010102': { '2022': 'estimated' } },
    },
  },
});
