import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { IndicatorId } from './indicators.ts';
import type { Level } from './level.ts';
import type { Absence, Cell, Flag } from './measure.ts';
import type { Period } from './period.ts';
import type { Source } from './source.ts';
import type { Ancestor, CommuneShare, TerritoryCode } from './territory.ts';

/** One indicator at one level: every period, every territory of the level, in the order of `periods`. */
export interface Series {
  readonly periods: readonly Period[];
  /**
   * The sources behind each period: one, or two where a ratio joins two files. Those of the agglomeration are with
   * the communes.
   */
  readonly sources: readonly (readonly string[])[];
  /** The agglomeration: published, or the ratio of the sums over all its communes; else why there is none. */
  readonly agglomeration: readonly Cell[];
  readonly values: Readonly<Record<string, readonly Cell[]>>;
  /** Figures that are not plain: code → period → status. Absent where all are `normal`. */
  readonly flags?: Readonly<Record<string, Readonly<Record<string, Flag>>>>;
  /**
   * Half-widths of the 95 % intervals, in the unit of the figures, in the order of `periods`. A code that is not there
   * has the rounding of what is displayed; `null` is a margin that is not known.
   */
  readonly margins?: Readonly<Record<string, readonly (number | null)[]>>;
  /** The same of the agglomeration. Absent where there is none but the rounding. */
  readonly agglomerationMargins?: readonly number[];
  /** The same figure of wider territories, where its definition and period exist there: code → by period. */
  readonly references?: Readonly<Record<string, readonly Cell[]>>;
}

/** Every series of a level, by indicator. An absent level is empty. */
export type LevelSeries = Readonly<Partial<Record<IndicatorId, Series>>>;

/**
 * `series.json`: all that the sheets, the charts and the map need, by level and indicator.
 *
 * A level of `SERIES_FILES` has no `values` in it, nor what goes with them, until its own file has arrived.
 */
export type PublishedSeries = Readonly<Record<Level, LevelSeries>>;

/** A neighbourhood of 2015, with its name: its boundary need not have arrived. */
export interface NamedAncestor extends Ancestor {
  readonly name: string;
}

/** Properties of a published feature. Besides these, the last value of each indicator, under its id. */
export interface FeatureProperties {
  readonly code: TerritoryCode;
  readonly name: string;
  /** A point inside the shape, longitude and latitude in degrees, where its label or its circle stands. */
  readonly anchor: readonly [longitude: number, latitude: number];
  /** The commune of an IRIS; the communes of a neighbourhood, largest share first, noise left out. Absent for a commune. */
  readonly within?: readonly CommuneShare[];
  /** How far its drawn border may stand from the official one, metres, where that was measured for it alone. */
  readonly accuracy?: number;
  /** For an IRIS or a neighbourhood, the share of its surface inside the agglomeration (0 to 1). Absent for a commune. */
  readonly inside?: number;
  /** The neighbourhoods of 2015 that one of 2024 comes from, the largest part kept first. Absent for any other level. */
  readonly from2015?: readonly NamedAncestor[];
  /** Indicators without a last value, with the reason. Absent where all have one. */
  readonly absent?: Readonly<Partial<Record<IndicatorId, Absence>>>;
  readonly [indicator: string]: unknown;
}

/** `communes.geojson`, `iris.geojson`, `qpv-2024.geojson`, `qpv-2015.geojson`: WGS 84, wound as RFC 7946 asks. */
export interface PublishedBoundaries extends FeatureCollection<Polygon | MultiPolygon, FeatureProperties> {
  /** Id of the card of the perimeters, which says how accurate they are. */
  readonly source: string;
  /** How far any drawn border of the level may stand from the official one, metres. Absent where nobody measured it. */
  readonly accuracy?: number;
}

/** `sources.json`: the cards of the sources that the published figures use, by id. */
export type PublishedSources = Readonly<Record<string, Source>>;

/** Name of the file of the other cards: those that only files which come later cite. */
export const LATER_SOURCES_FILE = 'sources-later.json';

/** Code of a reference of neighbourhoods of 2015: the middle one of all those of France. */
export const QUARTERS = 'QPV';

/** What the atlas is about, from `data/atlas.json`. */
export interface AtlasProfile {
  /** SIREN of the agglomeration (EPCI), nine digits. */
  readonly code: string;
  readonly name: string;
  /** Communes that a neighbourhood of the atlas touches outside the agglomeration: code → name, agglomeration. */
  readonly outside: Readonly<Record<string, { readonly name: string; readonly agglomeration: string }>>;
  readonly defaults: { readonly indicator: IndicatorId; readonly level: Level };
  /** Wider territories to compare with, widest last: departments (`D59`), regions (`R32`), the country (`FR`). */
  readonly references?: readonly { readonly code: string; readonly name: string }[] | undefined;
  /** Contracts of the city (`CV193`) that the agglomeration signed, as lists of funded actions name them. */
  readonly contracts?: readonly string[] | undefined;
  /** Programmes of `programmes.csv` that stand on the axes of time, each under a short name. */
  readonly milestones?: readonly { readonly programme: string; readonly name: string }[] | undefined;
}

/** A programme on the axes of time: what was going on, with no claim that it changed a figure. */
export interface Milestone {
  readonly name: string;
  readonly title: string;
  readonly startYear: number;
  /** The last year, included; `null` where none is stated: a date, not a span. */
  readonly endYear: number | null;
}

/** `manifest.json`: what was published, so that anyone can check it. */
export interface Manifest {
  readonly profile: AtlasProfile;
  /** The programmes that the profile names, with their years. Absent where it names none. */
  readonly milestones?: readonly Milestone[];
  /** First digits of the sha256 of all published files: equal bytes, equal version. */
  readonly version: string;
  /** Last year or edition met in the figures. */
  readonly latest: string;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    /** Absent of a file that comes later: its cards are among those of `sources.json` and `sources-later.json`. */
    readonly sources?: readonly string[];
  }[];
}

/** Name of the boundaries file of a level. */
export const BOUNDARY_FILES: Readonly<Record<Level, string>> = {
  commune: 'communes.geojson',
  iris: 'iris.geojson',
  qpv2024: 'qpv-2024.geojson',
  qpv2015: 'qpv-2015.geojson',
};

/** Levels whose figures weigh too much for the first view: they stand in a file of their own, and come when asked for. */
export const SERIES_FILES: Readonly<Partial<Record<Level, string>>> = { iris: 'series-iris.json' };

/** What a level adds to the first view when it is asked for. */
export interface LevelFiles {
  readonly boundaries: PublishedBoundaries;
  /** Absent where `series.json` holds them. */
  readonly series?: LevelSeries | undefined;
}

/** All that the application holds: read from the published files at view time, or by the build for first paint. */
export interface Published {
  readonly manifest: Manifest;
  readonly series: PublishedSeries;
  readonly sources: PublishedSources;
  /** The boundaries already there. Those of the default view always are; the others arrive when asked for. */
  readonly boundaries: Readonly<Partial<Record<Level, PublishedBoundaries>>>;
}

/** The levels that every view draws: the land, and the neighbourhoods in force over it. */
const DRAWN_LEVELS = ['commune', 'qpv2024'] as const satisfies readonly Level[];

/**
 * The levels whose boundaries the first view needs: those that every view draws, and the default one.
 *
 * Those that were not published, because the agglomeration has no such territory, are left out.
 */
export function firstLevels({ profile, files }: Manifest): readonly Level[] {
  const needed = new Set<Level>([...DRAWN_LEVELS, profile.defaults.level]);
  return [...needed].filter((level) => files.some(({ name }) => name === BOUNDARY_FILES[level]));
}

/** The atlas with what a level adds to it. */
export function withLevel(published: Published, level: Level, { boundaries, series }: LevelFiles): Published {
  return {
    ...published,
    series: series ? { ...published.series, [level]: series } : published.series,
    boundaries: { ...published.boundaries, [level]: boundaries },
  };
}
