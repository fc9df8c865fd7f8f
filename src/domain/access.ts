import type { Level } from './level.ts';
import type { Cell } from './measure.ts';
import type { ServiceCategory } from './service.ts';

/**
 * The ways to measure a walk, in the order of the menu: the direct distance times a detour factor, always there, and
 * the shortest way on a walking network, where one was imported.
 */
export const WALKING_ENGINES = ['direct', 'network'] as const;

export type WalkingEngine = (typeof WALKING_ENGINES)[number];

/**
 * Metres of walk beyond which the engine `network` answers that none is reached: the ways imported end that far around the
 * territory, and a nearer service may stand outside.
 */
export const NETWORK_REACH = 5000;

/** Metres, straight, that a place may stand from the ways that the engine `network` walks. */
export const NETWORK_SNAP = 250;

/** Minutes of the distributions, the shortest first. */
export const WALK_THRESHOLDS = [5, 10, 15, 20, 30] as const;

export type WalkThreshold = (typeof WALK_THRESHOLDS)[number];

/** The levels that access is measured at. */
export const ACCESS_LEVELS = ['commune', 'qpv2024', 'qpv2015'] as const satisfies readonly Level[];

export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** How a distance becomes a time, and what the measure is made with. From `data/access.json`, edited there. */
export interface AccessParameters {
  /** Walking speed, km/h. */
  readonly speed: number;
  /** Metres walked for a metre as the crow flies; applies to the engine `direct` alone. */
  readonly detour: number;
  /** Metres between two sample points, by level. */
  readonly spacing: Readonly<Record<AccessLevel, number>>;
  /** The short list of services that everyone should reach, in the order of its table. */
  readonly basket: readonly ServiceCategory[];
  /** Minutes within which the categories of the basket are counted. */
  readonly basketThreshold: WalkThreshold;
}

/** How much is known of a category: without it, an empty place would read as "no service". */
export interface Completeness {
  /** Services with a position in the agglomeration. */
  readonly placed: number;
  /** Services of which only the commune is known, in the agglomeration. */
  readonly unplaced: number;
  /** Services around the agglomeration, with a position: they serve its edges. */
  readonly around: number;
  /** Facilities that the BPE counts in the agglomeration, and when; `null` where it counts none of this kind. */
  readonly counted: { readonly number: number; readonly year: number; readonly source: string } | null;
  /** The same by commune: placed, then counted (`null` where the BPE has no count). Communes with neither are left out. */
  readonly communes: Readonly<Record<string, readonly [placed: number, counted: number | null]>>;
}

/** How far one category is for the inhabitants of a territory, by one engine. */
export interface CategoryAccess {
  /** Part of the inhabitants (0 to 1) within each of `WALK_THRESHOLDS`, supposed evenly spread between sample points. */
  readonly shares: readonly number[];
  /** Median distance over the inhabitants, metres, as the engine measures it (before the detour factor). `null`: none reaches one. */
  readonly median: number | null;
  /** The service that is the nearest one for the most inhabitants, the part of them, and their median distance. */
  readonly usual: { readonly service: string; readonly share: number; readonly metres: number } | null;
}

/** How many categories of the basket are within `basketThreshold` minutes, for the inhabitants of a territory. */
export interface BasketAccess {
  /** Categories of the basket that have a position: the others are not counted, within reach or not. */
  readonly categories: number;
  /** Part of the inhabitants (0 to 1) that has exactly 0, 1, 2… of them within reach, up to all. */
  readonly distribution: readonly number[];
  /** Median number of them over the inhabitants. */
  readonly median: number;
}

/** How far each category is for the inhabitants of a territory. */
export interface TerritoryAccess {
  /** Sample points in the perimeter. */
  readonly points: number;
  /** Inhabitants that they share; `null` where they are not known, and all points weigh the same. */
  readonly inhabitants: number | null;
  /** By engine, in the order of `PublishedAccess.categories`. No engine where nobody lives. */
  readonly engines: Readonly<Partial<Record<WalkingEngine, readonly CategoryAccess[]>>>;
  readonly basket: Readonly<Partial<Record<WalkingEngine, BasketAccess>>>;
}

/** Supply within reach divided by demand within reach (2SFCA), for a category: an index, by territory. */
export interface FloatingCatchment {
  readonly category: ServiceCategory;
  /** Minutes of the catchment, both ways. */
  readonly threshold: WalkThreshold;
  /** What is supplied: places where capacities are published, else establishments, each counted once. */
  readonly supply: 'places' | 'establishments';
  /** Supply for 10,000 inhabitants: code → figure. */
  readonly values: Readonly<Record<string, number>>;
  readonly agglomeration: number;
}

/** Facilities of a kind for 1,000 inhabitants, by commune: from counts, never from positions. */
export interface FacilitySupply {
  readonly id: string;
  /** Year of the facilities and of the inhabitants. */
  readonly year: number;
  readonly populationYear: number;
  readonly sources: readonly string[];
  /** Counts, then rates for 1,000 inhabitants: code → cell. The agglomeration is a ratio of sums. */
  readonly counts: Readonly<Record<string, Cell>>;
  readonly rates: Readonly<Record<string, Cell>>;
  readonly agglomeration: { readonly count: Cell; readonly rate: Cell };
  /** Wider territories, where the count and the inhabitants are published: code → rate. */
  readonly references: Readonly<Record<string, number>>;
}

/** Accessibility of a profession as the DREES publishes it: a local index, of which no mean is made. */
export interface PublishedApl {
  readonly id: string;
  readonly year: number;
  readonly source: string;
  readonly values: Readonly<Record<string, Cell>>;
}

/** `access.json`: what the view of access shows first. */
export interface PublishedAccess {
  readonly parameters: AccessParameters;
  /** Who says how fast one walks, and by what detour: texts in French, to be shown. */
  readonly parameterSources: { readonly speed: string; readonly detour: string };
  /** Why each category is in the basket, in French. Absent where no table says. */
  readonly basketReasons?: Readonly<Partial<Record<ServiceCategory, string>>>;
  /** The engines that were run; `direct` always. */
  readonly engines: readonly WalkingEngine[];
  /** The categories with a position, in the order of `SERVICE_CATEGORIES`; all arrays by category follow it. */
  readonly categories: readonly ServiceCategory[];
  /** Of every category that has a row or a count. */
  readonly completeness: Readonly<Partial<Record<ServiceCategory, Completeness>>>;
  readonly levels: Readonly<Partial<Record<AccessLevel, Readonly<Record<string, TerritoryAccess>>>>>;
  /** Over the points of all communes. No engine where the inhabitants of one of them are not known. */
  readonly agglomeration: TerritoryAccess;
  /**
   * What the inhabitants were spread by: the 200 m grid, the IRIS, or the communes; and of which year. `null` where none
   * are known.
   */
  readonly weights: {
    readonly by: 'grid' | 'iris' | 'commune';
    readonly year: number;
    readonly source: string;
  } | null;
  readonly floating: readonly FloatingCatchment[];
  readonly supply: readonly FacilitySupply[];
  readonly apl: readonly PublishedApl[];
  /** Ids of the cards of all that was used; the cards stand beside. */
  readonly sources: readonly string[];
}

/** Sample points of a level, and how far each is from the nearest service of each category. Served packed: `loadMatrix` unpacks. */
export interface PublishedMatrix {
  /** Degrees, 5 decimals. */
  readonly longitudes: readonly number[];
  readonly latitudes: readonly number[];
  /** Inhabitants that a point stands for; a relative weight where only the perimeter is known. */
  readonly weights: readonly number[];
  /** The points of a territory follow one another: code → first, and the one after the last. */
  readonly territories: Readonly<Record<string, readonly [first: number, end: number]>>;
  /** Ids of the services that have a position, by category (as `categories`). */
  readonly services: readonly (readonly string[])[];
  /** Rank of the nearest one in `services`, by engine, category and point; `null`: none is reached. */
  readonly nearest: Readonly<Partial<Record<WalkingEngine, readonly (readonly (number | null)[])[]>>>;
  /** Metres to it, as the engine measures them, by engine, category and point; `null`: none is reached. */
  readonly metres: Readonly<Partial<Record<WalkingEngine, readonly (readonly (number | null)[])[]>>>;
}

/** A place on the map where a service stands. */
export interface PublishedService {
  readonly id: string;
  readonly category: ServiceCategory;
  readonly name: string;
  readonly address: string;
  readonly commune: string;
  /** Longitude and latitude, degrees; absent where the commune is all that is known. */
  readonly at?: readonly [longitude: number, latitude: number];
  readonly year: number;
  readonly source: string;
  /** Pupils, places or beds, where published. */
  readonly capacity?: number;
  /** Days it opens, 1 for Monday to 7, where published. */
  readonly days?: readonly number[];
}

/** `services.json`. */
export interface PublishedServices {
  readonly services: readonly PublishedService[];
  readonly sources: readonly string[];
}

export const ACCESS_FILE = 'access.json';
export const SERVICES_FILE = 'services.json';
/** The sample points of a level, fetched when a view needs each of them. */
export const MATRIX_FILES: Readonly<Record<AccessLevel, string>> = {
  commune: 'access-communes.json',
  qpv2024: 'access-qpv-2024.json',
  qpv2015: 'access-qpv-2015.json',
};

/** Metres walked for a distance of an engine. */
export function walkedMetres(engine: WalkingEngine, metres: number, { detour }: AccessParameters): number {
  return engine === 'direct' ? metres * detour : metres;
}

/** Minutes to walk a distance of an engine, not rounded. */
export function walkingMinutes(engine: WalkingEngine, metres: number, parameters: AccessParameters): number {
  return walkedMetres(engine, metres, parameters) / ((parameters.speed * 1000) / 60);
}
