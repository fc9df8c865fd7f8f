import type { Scope } from '../../scripts/import/scope.ts';
import type {
  ActionSource,
  PlaceSource,
  SourceDescription,
  TableSource,
} from '../../scripts/sources/source.ts';

/** A card of no importance. */
export const CARD = {
  producer: 'Institut',
  title: 'Recensement',
  edition: '2021',
  referencePeriod: '2018',
  licence: 'Licence Ouverte 2.0',
  page: null,
  caveats: [],
} as const;

/** A census of communes with decimal points, whose empty cells are gaps. */
export const CENSUS: TableSource = {
  kind: 'table',
  id: 'census-2018',
  card: CARD,
  name: /^census.*\.csv$/,
  tested: true,
  level: 'commune',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  code: 'CODGEO',
  columns: [
    { column: 'P18_POP', indicator: 'population', period: '2018' },
    { column: 'P18_CHOM', indicator: 'unemployed15to64', period: '2018' },
    { column: 'TP60', indicator: 'povertyRate', period: '2018', decimal: ',', marks: { s: 'suppressed' } },
  ],
  marks: { '': 'missing' },
  vintage: 2018,
};

/** Former communes and what they became. `59998` and `59999` became `59003`. */
const HEIRS: Readonly<Record<string, string>> = { '59998': '59003', '59999': '59003' };

const COMMUNES: Readonly<Record<string, { readonly department: string; readonly region: string }>> = {
  '01001': { department: '01', region: '84' },
  '2A004': { department: '2A', region: '94' },
  '59001': { department: '59', region: '32' },
  '59002': { department: '59', region: '32' },
  '59003': { department: '59', region: '32' },
  '75056': { department: '75', region: '11' },
  '97601': { department: '976', region: '06' },
};

/** An agglomeration of two communes, in a country of seven. */
export const SCOPE: Scope = {
  code: '200000001',
  name: 'Agglomération',
  year: 2026,
  agglomerationOf: () => undefined,
  communes: new Set(['59001', '59003']),
  names: new Map([
    ['59001', 'Abancourt'],
    ['59003', 'Les Deux Bourgs'],
  ]),
  heir: (code) => HEIRS[code] ?? (Object.hasOwn(COMMUNES, code) ? code : undefined),
  parents: (code) => COMMUNES[code],
  wholeOf: (code) => (/^751(?:0[1-9]|1\d|20)$/.test(code) ? '75056' : undefined),
  partsOf: (code) => (code === '59090' ? ['59001', '59002'] : undefined),
  contracts: new Set(['CV193']),
  neighbourhoods: { qpv2015: new Set(['QP059021']), qpv2024: new Set(['QN05921M']) },
};

/** Funded posts, as a JSON list. */
export const POSTS: ActionSource = {
  kind: 'actions',
  id: 'posts-2020',
  card: CARD,
  name: /^posts.*\.json$/,
  tested: true,
  format: 'json',
  columns: { id: 'id', year: 'annee', amount: 'montant', beneficiary: 'nom', contract: 'cv' },
  programme: { id: 'posts', title: 'Postes' },
  isPosts: true,
  funders: ['etat'],
  amountNote: 'participation',
  theme: 'social',
  title: 'Poste',
};

/** Libraries, in degrees. */
export const LIBRARIES: PlaceSource = {
  kind: 'places',
  id: 'libraries-2024',
  card: CARD,
  name: /^libraries.*\.csv$/,
  tested: true,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: 'id',
    name: 'nom',
    commune: 'insee',
    address: ['rue', 'ville'],
    position: { x: 'x', y: 'y', projection: 'EPSG:4326' },
    category: 'type',
  },
  categories: { lib: 'library' },
  year: 2024,
};

/** A census of before UTF-8. */
const OLD_CENSUS: TableSource = {
  ...CENSUS,
  id: 'old-census',
  name: /^old-census/,
  dialect: { ...CENSUS.dialect, encoding: 'windows-1252' },
  columns: [{ column: 'PÔP', indicator: 'population', period: '1999' }],
};

/** Neighbourhoods, in two editions of the same columns. */
const quarters = (year: number): TableSource => ({
  ...CENSUS,
  id: `quarters-${year}`,
  name: new RegExp(`^QUARTERS_${year}`),
  level: 'qpv2015',
  columns: [{ column: 'POP_MUN', indicator: 'population', period: `edition-${year}` }],
});

/** All that the tests describe. */
export const SOURCES: readonly SourceDescription[] = [
  CENSUS,
  OLD_CENSUS,
  quarters(2021),
  quarters(2022),
  LIBRARIES,
  POSTS,
];
