import { join } from 'node:path';
import type { OfficialCode } from '../../import/officialCode.ts';
import { measureTools, type Cost } from './measureTools.ts';
import { ratio } from './ratio.ts';
import { TOOLS, type Tool } from './task.ts';
import { wantedCodes, type Selection } from './wantedCodes.ts';

/** One selection of one file by each program: what it cost, and the atlas against the others. */
export interface Comparison {
  readonly selection: Selection;
  /** Rows kept, the same for all. */
  readonly rows: number;
  /** Digest of the figures kept, the same for all. */
  readonly sha256: string;
  readonly costs: Readonly<Record<Tool, Cost>>;
  /** Median of the atlas over that of the other: above 1, the atlas takes more. */
  readonly ratios: Readonly<Record<Exclude<Tool, 'atlas'>, Record<'task' | 'wall' | 'peak', number>>>;
}

/** Compares the programs on a file of communes. Throws where they do not give the same figures: nothing to compare. */
export async function compareTools(
  file: string,
  selection: Selection,
  { official, folder, runs }: { official: OfficialCode; folder: string; runs: number },
): Promise<Comparison> {
  const wanted = wantedCodes(selection, official);
  const tasks = TOOLS.map((tool) => {
    const to = join(folder, `${tool}-${selection.kind}.csv`);
    return { tool, file, level: 'commune', selection, wanted, to } as const;
  });
  const measured = await measureTools(tasks, runs);
  const [first] = measured;
  const odd = measured.findIndex(({ sha256 }) => sha256 !== first?.sha256);
  if (!first || odd >= 0) {
    const rows = measured.map((one, i) => `${TOOLS[i]} ${one.rows} rows, ${one.sha256.slice(0, 8)}`);
    throw new Error(`the programs do not give the same figures: ${rows.join('; ')}`);
  }
  const costs = Object.fromEntries(TOOLS.map((tool, i) => [tool, measured[i]?.cost])) as Record<Tool, Cost>;
  const against = (other: Cost) => ({
    task: ratio(costs.atlas.task.median, other.task.median),
    wall: ratio(costs.atlas.wall.median, other.wall.median),
    peak: ratio(costs.atlas.peak.median, other.peak.median),
  });
  const ratios = { mapshaper: against(costs.mapshaper), duckdb: against(costs.duckdb) };
  return { selection, rows: first.rows, sha256: first.sha256, costs, ratios };
}
