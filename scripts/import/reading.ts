import type { Issue } from '../steps/checked.ts';
import type { Observation } from '../steps/observation.ts';
import type { Observable } from '../../src/domain/observable.ts';

/** What was done with the rows and cells of one file, for the report and the card. */
export interface Tally {
  /** Every row but the heading and the blank lines: `rowsKept + rowsElsewhere + rowsLeftOut + rowsRefused`. */
  readonly rowsRead: number;
  /** Rows of the territory. */
  readonly rowsKept: number;
  /** Rows of other territories. */
  readonly rowsElsewhere: number;
  /** Rows that the description leaves out: totals of the producer, kinds of places that the atlas does not show. */
  readonly rowsLeftOut: number;
  /** Rows that break a rule. */
  readonly rowsRefused: number;
  /** Cells kept that hold a figure. */
  readonly figures: number;
  /** Cells kept that are under statistical secrecy. */
  readonly withheld: number;
  /** Cells kept that are absent for another reason. */
  readonly missing: number;
  /** Cells or rows that break a rule. */
  readonly refused: number;
}

/** A sum over communes, for a department (`D59`), a region (`R32`) or the country (`FR`). */
export interface ReferenceSum {
  readonly territory: string;
  readonly indicator: Observable;
  readonly period: string;
  readonly value: number;
}

/** A territory of France with its name and that of its commune, or communes, as the producer writes them. */
export interface NamedTerritory {
  readonly code: string;
  readonly name: string;
  readonly place: string;
}

/** What a table of a producer gives: the figures of the territory, and, of a national file, what stands beside them. */
export interface TableReading {
  readonly observations: readonly Observation[];
  /** Sums of the communes of France, each counted once. Empty if the file is not national. */
  readonly references: readonly ReferenceSum[];
  /** Figures of all neighbourhoods of France, where the level is `qpv2015`. Empty otherwise. */
  readonly national: readonly Observation[];
  /** The names of all neighbourhoods of France, where the file gives them. Empty otherwise. */
  readonly named: readonly NamedTerritory[];
  /** What stops nothing and must be known: merged communes, rows that are not there, sums that could not be made. */
  readonly remarks: readonly Issue[];
  readonly tally: Tally;
}

/** A service or a facility of the territory. */
export interface PlaceRow {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly address: string;
  readonly commune: string;
  /** Degrees, WGS 84; `null` where the producer publishes no position. */
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly year: number;
  readonly source: string;
  /** Pupils, beds or places; `null` where the producer publishes no number. */
  readonly capacity: number | null;
  /** Days it opens, 1 for Monday; `null` where the producer publishes no hours, or hours that cannot be read. */
  readonly days: readonly number[] | null;
  readonly line: number;
}

/** What a list of places gives. */
export interface PlaceReading {
  readonly places: readonly PlaceRow[];
  readonly remarks: readonly Issue[];
  readonly tally: Tally;
}

/** A cell of a population grid that touches the territory. */
export interface GridRow {
  readonly cell: string;
  /** Centre, degrees, WGS 84. */
  readonly longitude: number;
  readonly latitude: number;
  readonly inhabitants: number;
  readonly source: string;
}

/** What a population grid gives. */
export interface GridReading {
  readonly cells: readonly GridRow[];
  readonly remarks: readonly Issue[];
  readonly tally: Tally;
}

/** A funded action or post of the territory, located no better than its contract says. */
export interface ActionRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly beneficiary: string;
  readonly year: number;
  /** In euros. */
  readonly amount: number;
  readonly contract: string;
  readonly source: string;
  readonly line: number;
}

/** What a list of actions gives. */
export interface ActionReading {
  readonly actions: readonly ActionRow[];
  readonly remarks: readonly Issue[];
  readonly tally: Tally;
}
