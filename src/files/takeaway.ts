import type { Geometry } from 'geojson';
import type { Source } from '../domain/source.ts';

/** A figure that is not there, with the reason in words: never a zero. */
export interface Absent {
  readonly absent: string;
}

/** Text, a figure as it is shown, or the reason why there is none. An empty text is a cell that says nothing. */
export type TakeawayCell = string | number | Absent;

/** A column of a table that is taken away. */
export interface TakeawayColumn {
  readonly title: string;
  /** Unit of the figures, in words or as its sign: "%", "points", "euros". Absent for text. */
  readonly unit?: string | undefined;
  /** Fraction digits of the figures, as the screen shows them. Absent for a column of text. */
  readonly decimals?: number | undefined;
}

/** A line of a table that is taken away. */
export interface TakeawayRow {
  /** In the order of the columns. */
  readonly cells: readonly TakeawayCell[];
  /** The territory of the line, by its code: its boundary goes with it where a file holds shapes. */
  readonly territory?: string | undefined;
  /** Where the line is, if it is a place or a territory. */
  readonly geometry?: Geometry | undefined;
}

/** A table of the screen, as it may be taken away. */
export interface TakeawayTable {
  /** What the table holds, at which level and period: files are named after it. */
  readonly title: string;
  readonly columns: readonly TakeawayColumn[];
  readonly rows: readonly TakeawayRow[];
  /** The cards of the sources of all its figures. */
  readonly sources: readonly Source[];
  /** What a reader must know before using the figures, a sentence each. */
  readonly notes?: readonly string[] | undefined;
}

/** A table with what each file must say of it. */
export interface Takeaway extends TakeawayTable {
  /** Name of the agglomeration that the atlas is about. */
  readonly agglomeration: string;
  /** Version of the data. */
  readonly version: string;
  /** Address of the view that the table comes from. */
  readonly address: string;
}

/** Whether a cell is a figure that is not there. */
export function isAbsent(cell: TakeawayCell): cell is Absent {
  return typeof cell === 'object';
}

/** Whether a column holds figures. */
export function isNumeric({ decimals }: TakeawayColumn): boolean {
  return decimals !== undefined;
}
