import type { Absence, ValueStatus } from '../../src/domain/measure.ts';
import type { Observable } from '../../src/domain/observable.ts';
import type { Source } from '../../src/domain/source.ts';

/** What a cell that is no figure means in a file: secrecy in one, a gap in another. Keys are written as in the file. */
export type Marks = Readonly<Record<string, Absence>>;

/** How a producer writes a table. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly delimiter: ';' | ',' | '\t';
  readonly decimal: '.' | ',';
}

/** Where a file stands at its producer. Size and digest are told when the producer, or an earlier read, gives them. */
export interface Address {
  readonly url: string;
  /** Name under which the file is kept. */
  readonly file: string;
  readonly bytes?: number;
  readonly sha256?: string;
}

/** What every description says, whatever the file holds. Descriptions are data: no logic in them. */
interface Described {
  /** Id of the card in `sources.json`. Several files may share a card: the three bases of one QPV edition. */
  readonly id: string;
  /** The card, but for what the import finds out: day, files, digests, rows. French: visitors read it. */
  readonly card: Omit<Source, 'id' | 'obtained' | 'files' | 'howObtained'>;
  /** Names that the file bears at its producer. Tells editions apart whose headers are the same. */
  readonly name: RegExp;
  /** Other lists of the producer have all these columns: a file of another name is none of it. */
  readonly byNameOnly?: true;
  /** Whether the description was tried on a real file. Otherwise its columns come from `documentation`. */
  readonly tested: boolean;
  /** Page or document of the producer that names the columns. Needed where `tested` is false. */
  readonly documentation?: string;
  readonly addresses?: readonly Address[];
}

/** A column that the atlas keeps. */
export interface KeptColumn {
  /** Heading in the file, without the spaces around it. */
  readonly column: string;
  readonly indicator: Observable;
  /** Other columns whose figures are added to it: families are couples with children, without, and single parents. */
  readonly added?: readonly string[];
  /** A year, a quarter, or `edition-2022` where the file does not state the year observed. */
  readonly period: string;
  /** Where it differs from the rest of the file. */
  readonly decimal?: Dialect['decimal'];
  /** Where they differ from the rest of the file. */
  readonly marks?: Marks;
  /** `normal` unless the producer says otherwise. */
  readonly status?: ValueStatus;
  /** What the producer writes after each figure of the column. */
  readonly suffix?: '%';
}

/** A table with a row for each territory of a level. */
export interface TableSource extends Described {
  readonly kind: 'table';
  readonly level: 'commune' | 'iris' | 'qpv2015' | 'qpv2024';
  readonly dialect: Dialect;
  /** Heading of the code. */
  readonly code: string;
  readonly columns: readonly KeptColumn[];
  /** Headings of the name of the territory and of its commune, where the table of all neighbourhoods takes them. */
  readonly names?: { readonly name: string; readonly place: string };
  readonly marks: Marks;
  /** What stands for a code in rows that are totals of the producer (`Ensemble`): left out, and counted. */
  readonly totals?: readonly string[];
  /** All communes of France stand in it: departments, regions and the country are sums of them. */
  readonly national?: boolean;
  /** The year of the list of communes it was made with. */
  readonly vintage?: number;
}

/** Perimeters of a level. */
export interface ShapeSource extends Described {
  readonly kind: 'shape';
  readonly level: 'commune' | 'iris' | 'qpv2015' | 'qpv2024';
  readonly format: 'geojson' | 'shapefile';
  /** Of the names; absent where the shapefile states it beside (`.cpg`). */
  readonly encoding?: Dialect['encoding'];
  /** Attribute that holds the code, and the one that holds the name. */
  readonly code: string;
  readonly label: string;
  /** The year of the list of communes it draws; absent where neither the file nor its name says it. */
  readonly vintage?: number;
  /** How far a border of the file may stand from the official one, in metres, before the import generalises it. */
  readonly accuracy: number;
}

/** A list of places: services, facilities. One row a place. */
export interface PlaceSource extends Described {
  readonly kind: 'places';
  readonly dialect: Dialect;
  readonly columns: {
    /** One column, or several that make an id together. */
    readonly id: string | readonly string[];
    readonly name: string;
    readonly commune: string;
    /** Cells that make the address, in order. */
    readonly address: readonly string[];
    /** Two columns of one projection, or one cell `latitude, longitude`. */
    readonly position:
      | { readonly x: string; readonly y: string; readonly projection: 'EPSG:4326' | 'EPSG:2154' }
      | { readonly latitudeLongitude: string }
      | null;
    /** The column that tells the kind of place, where the file holds several. */
    readonly category?: string;
    /** How many pupils, beds or places it has. An empty cell: not published. */
    readonly capacity?: string;
    /** Opening hours, one column a day, from Monday. */
    readonly hours?: readonly string[];
  };
  /** Cells that say "unknown" or "does not apply": read as empty. */
  readonly blanks?: readonly string[];
  /** How a position was made, and the ways that do not tell where the place is: drawn at random in the commune. */
  readonly unplaced?: { readonly column: string; readonly values: readonly string[] };
  /** Rows that are of it, where the file holds others too: closed places. */
  readonly only?: { readonly column: string; readonly form: RegExp };
  /** Put before the id, where two producers may give the same number. */
  readonly prefix?: string;
  /** Kind of place by value of the category column; or the one kind of the file. Others are left out, and counted. */
  readonly categories: Readonly<Record<string, string>> | string;
  /** Year observed. */
  readonly year: number;
}

/** A list of facilities by commune and kind, without their positions. One row a commune, or a part of it, and a kind. */
export interface CountSource extends Described {
  readonly kind: 'counts';
  readonly dialect: Dialect;
  readonly columns: {
    /** Code of the commune. */
    readonly commune: string;
    readonly kind: string;
    readonly count: string;
    readonly year: string;
  };
  /** What the kinds that are kept are counted as. Two kinds may be counted together. */
  readonly kinds: Readonly<Record<string, Observable>>;
  /** Year observed. The codes of kinds change from one to the next: a row of another year is refused. */
  readonly year: number;
}

/** The inhabitants of squares of 200 m, each named by its south-west corner in the projection of INSEE. */
export interface GridSource extends Described {
  readonly kind: 'grid';
  readonly dialect: Dialect;
  readonly columns: {
    readonly cell: string;
    readonly inhabitants: string;
    /** Codes of the communes that the cell touches, one after the other. */
    readonly communes: string;
  };
}

/** A list of funded actions or posts. One record an action. */
export interface ActionSource extends Described {
  readonly kind: 'actions';
  readonly format: 'json' | 'csv';
  readonly dialect?: Dialect;
  readonly columns: {
    readonly id: string;
    /** A year, or a day that begins with it (`2023-05-17`). */
    readonly year: string;
    readonly amount: string;
    readonly beneficiary: string;
    readonly title?: string;
    /**
     * Code of the contract of the city (`CV193`), or of the territory, by which rows are kept; `null` where the
     * producer writes neither: then no row can be kept.
     */
    readonly contract: string | null;
  };
  /** The rows that are of this programme, where the file holds several: those whose cell has this form. */
  readonly only?: { readonly column: string; readonly form: RegExp };
  /** Id and title in `programmes.csv`: it is added there, where it does not stand yet. */
  readonly programme: { readonly id: string; readonly title: string };
  /** Whether each record is one funded post. */
  readonly isPosts?: boolean;
  /** Who pays, in the words of `actions.csv`. */
  readonly funders: readonly string[];
  /** What the amount is. French: visitors read it. */
  readonly amountNote: string;
  readonly theme: string;
  readonly title: string;
}

/** An extract of OpenStreetMap (`.osm.pbf`), of which the ways that are walked are kept. */
export interface NetworkSource extends Described {
  readonly kind: 'network';
}

/** A file of a producer, described: what it holds, how it is written, where it comes from. */
export type SourceDescription =
  TableSource | ShapeSource | PlaceSource | CountSource | GridSource | ActionSource | NetworkSource;
