import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forked } from './forked.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What it costs to build the data, over several runs, each in a process of its own. */
export interface DataBuild {
  /** Milliseconds of the pipeline alone, without the start of Node. */
  readonly pipeline: Spread;
  /** Milliseconds of the whole process. */
  readonly wall: Spread;
  /** Largest memory held by the process, in kilobytes of 1024 bytes. */
  readonly peakMemory: Spread;
}

interface Run {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

/** Builds the data several times into a folder that is then removed, and measures. */
export async function measureDataBuild(runs: number): Promise<DataBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const measured: (Run & { readonly wall: number })[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      const result = await forked<Run>(new URL('./dataRun.ts', import.meta.url), [join(folder, String(run))]);
      measured.push({ ...result, wall: performance.now() - start });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    pipeline: spreadOf(measured.map(({ milliseconds }) => milliseconds)),
    wall: spreadOf(measured.map(({ wall }) => wall)),
    peakMemory: spreadOf(measured.map(({ kilobytes }) => kilobytes)),
  };
}
