import type { Observation } from '../steps/observation.ts';
import type { Observable } from '../../src/domain/indicators.ts';

/** What was done with the rows and cells of one file, for the report and the card. */
export interface Tally {
  readonly rowsRead: number;
  /** Rows of the territory. */
  readonly rowsKept: number;
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

/** What a table of a producer gives: the figures of the territory, and, of a national file, what stands beside them. */
export interface TableReading {
  readonly observations: readonly Observation[];
  /** Sums of the communes of France, each counted once. Empty if the file is not national. */
  readonly references: readonly ReferenceSum[];
  /** Figures of all neighbourhoods of France, where the level is `qpv2015`. Empty otherwise. */
  readonly national: readonly Observation[];
  readonly tally: Tally;
}
