import type { AtlasProfile } from '../../src/domain/published.ts';
import type { ShapeSource } from '../sources/source.ts';
import type { Drawn } from './drawn.ts';

/** A row of `territories.csv`. */
export interface TerritoryRow {
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly surfaceShareByCommune: string;
  readonly surfaceShareInsideAgglomeration: string;
  readonly from2015: string;
}

/** The perimeters of one level, generalised and measured, with the file they were drawn from. */
export interface DrawnLevel {
  readonly level: ShapeSource['level'];
  readonly source: ShapeSource;
  readonly file: string;
  readonly shapes: readonly Drawn[];
  /** Shapes in the file; those of the territory are `shapes`. */
  readonly drawn: number;
}

/** What the perimeters of a folder say of a territory, for the levels whose file was there. */
export interface Perimeters {
  readonly levels: readonly DrawnLevel[];
  readonly territories: readonly TerritoryRow[];
  /** Communes of other agglomerations that a neighbourhood touches. */
  readonly outside: AtlasProfile['outside'];
}
