import { join } from 'node:path';
import type { OfficialCode } from '../../import/officialCode.ts';
import { comparateur2021 } from '../../sources/comparateur2021.ts';
import { irisCodes } from './irisCodes.ts';
import { linearFit, type LinearFit } from './linearFit.ts';
import { measureTools, type Cost } from './measureTools.ts';
import { ratio } from './ratio.ts';
import { wantedCodes, type Selection } from './wantedCodes.ts';
import { writeSynthetic } from './writeSynthetic.ts';

/** Rows of the longest file, and of its beginnings. */
const SIZES = [500_000, 1_000_000, 2_000_000, 5_000_000] as const;

/** What the import of an agglomeration costs, for a file of so many rows. */
export interface Size {
  readonly rows: number;
  readonly rowsKept: number;
  readonly bytes: number;
  readonly cost: Cost;
  /** Median, with what does not depend on the rows. */
  readonly secondsPerMillionRows: number;
}

/** How time and memory grow with the rows of a file. */
export interface Growth {
  /** Runs of each size: times are medians. */
  readonly runs: number;
  readonly sizes: readonly Size[];
  /** Seconds of the median over millions of rows. */
  readonly fit: LinearFit;
  /** The most seconds for a million rows over the least: 1 if time is exactly proportional to rows. */
  readonly secondsMaxOverMin: number;
  /** The highest peak of all runs, in megabytes of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

/**
 * Imports the beginnings of an invented table of IRIS, the only level of which France could have so many rows.
 *
 * The file takes about one gigabyte in the folder.
 */
export async function measureGrowth(
  selection: Selection,
  { official, folder, runs }: { official: OfficialCode; folder: string; runs: number },
): Promise<Growth> {
  const communes = official.communes.filter(({ type }) => type === 'commune-actuelle');
  const codes = irisCodes(
    communes.map(({ code }) => code),
    SIZES[SIZES.length - 1] ?? 0,
  );
  const file = join(folder, 'iris.csv');
  const marks = await writeSynthetic(file, comparateur2021, codes, SIZES);
  const wanted = wantedCodes(selection, official);
  const tasks = SIZES.map((rows) => {
    const [bytes, to] = [marks.get(rows) ?? 0, join(folder, `iris-${rows}.csv`)];
    return { tool: 'atlas', file, bytes, level: 'iris', selection, wanted, to } as const;
  });
  const measured = await measureTools(tasks, runs);
  const sizes = measured.map(({ rows: rowsKept, cost }, i): Size => {
    const [rows, bytes] = [SIZES[i] ?? NaN, tasks[i]?.bytes ?? NaN];
    return { rows, rowsKept, bytes, cost, secondsPerMillionRows: (cost.task.median * 1000) / rows };
  });
  const seconds = sizes.map(({ secondsPerMillionRows }) => secondsPerMillionRows);
  return {
    runs,
    sizes,
    fit: linearFit(sizes.map(({ rows, cost }) => [rows / 1e6, cost.task.median / 1000])),
    secondsMaxOverMin: ratio(Math.max(...seconds), Math.min(...seconds)),
    peakMegabytes: megabytes(Math.max(...sizes.map(({ cost }) => cost.peak.max))),
  };
}

function megabytes(kilobytes: number): number {
  return Math.round((kilobytes * 1024) / 1e6);
}
