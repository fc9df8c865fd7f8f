import { readFile } from 'node:fs/promises';
import { forked } from '../forked.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { digestOfFigures } from './digestOfFigures.ts';
import type { Run, Task } from './task.ts';

/** What a task cost over several runs, each in a process of its own. */
export interface Cost {
  /** Milliseconds of the task, once the program is loaded. */
  readonly task: Spread;
  /** Milliseconds of the whole process, the start of Node and the loading of the program too. */
  readonly wall: Spread;
  /** Largest memory of the process before the task, in kilobytes of 1024 bytes. */
  readonly loaded: Spread;
  /** The same, after it. */
  readonly peak: Spread;
}

/** Tasks that cost so much, and the rows that each wrote. */
export interface Measured {
  readonly rows: number;
  readonly sha256: string;
  readonly cost: Cost;
}

/** Measures tasks in turn, so that what else the machine does weighs on all of them. In the order of the tasks. */
export async function measureTools(tasks: readonly Task[], runs: number): Promise<readonly Measured[]> {
  const all = tasks.map(() => [] as (Run & { readonly wall: number })[]);
  const digests: ReturnType<typeof digestOfFigures>[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const [i, task] of tasks.entries()) {
      const start = performance.now();
      const cost = await forked<Run>(new URL('./toolRun.ts', import.meta.url), [JSON.stringify(task)]);
      all[i]?.push({ ...cost, wall: performance.now() - start });
      digests[i] ??= digestOfFigures(await readFile(task.to, 'utf8'));
    }
  }
  return digests.map((digest, i) => ({ ...digest, cost: costOf(all[i] ?? []) }));
}

function costOf(runs: readonly (Run & { readonly wall: number })[]): Cost {
  return {
    task: spreadOf(runs.map(({ milliseconds }) => milliseconds)),
    wall: spreadOf(runs.map(({ wall }) => wall)),
    loaded: spreadOf(runs.map(({ loaded }) => loaded)),
    peak: spreadOf(runs.map(({ peak }) => peak)),
  };
}
