import type { TableSource } from '../../sources/source.ts';
import type { Selection, WantedCodes } from './wantedCodes.ts';

/** The programs that are compared. */
export const TOOLS = ['atlas', 'mapshaper', 'duckdb'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a program is asked for: to read a table, to keep some rows and the columns of the atlas, to write them. */
export interface Task {
  readonly tool: Tool;
  readonly file: string;
  /** How many of its bytes are read, from the first: all by default. For the atlas only. */
  readonly bytes?: number;
  /** What a row is. */
  readonly level: Extract<TableSource['level'], 'commune' | 'iris'>;
  readonly selection: Selection;
  /** The same selection for programs that know no territory: codes, and whether they are kept or left out. */
  readonly wanted: WantedCodes;
  /** The CSV that is written: the code and the columns, in the order of the description. */
  readonly to: string;
}

/** What a run of a program cost. */
export interface Run {
  /** Milliseconds of the task, once the program is loaded. */
  readonly milliseconds: number;
  /** Largest memory of the process, in kilobytes of 1024 bytes: before the task, and after. */
  readonly loaded: number;
  readonly peak: number;
}
