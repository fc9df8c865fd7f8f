import type { Comparison } from './compareTools.ts';
import type { Machine } from './machine.ts';
import type { Growth } from './measureGrowth.ts';

/** The most memory that an import may take, in megabytes of 1,000,000 bytes, however long the file. */
export const MEMORY_LIMIT = 300;

/** `bench/import-results.json`: what the import costs on one machine, against other programs and for longer files. */
export interface ImportResults {
  /** Day of the measure (ISO 8601). */
  readonly date: string;
  readonly machine: Machine;
  /** Processes running or waiting, before and after: above the number of cores, times are those of a busy machine. */
  readonly load: { readonly before: number; readonly after: number };
  /** Runs of each program: times are medians. */
  readonly runs: number;
  /** Whether the national file is that of INSEE; otherwise it is invented. */
  readonly isRealFile: boolean;
  readonly comparisons: readonly Comparison[];
  readonly growth: Growth;
}
