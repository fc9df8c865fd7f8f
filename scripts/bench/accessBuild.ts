import { forked } from './forked.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What it costs to measure access and to write its files, over several runs, each in a process of its own. */
export interface AccessBuild {
  /** How many times as many points × services as the agglomeration has: 1, then 4 and 16, invented. */
  readonly times: number;
  /** Sample points of all levels, and services. */
  readonly points: number;
  readonly services: number;
  /** Milliseconds, the reading of the tables left out. */
  readonly wall: Spread;
  /** Largest memory held by the process, the tables with it, in kilobytes of 1024 bytes. */
  readonly peakMemory: Spread;
}

interface Run {
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly points: number;
  readonly services: number;
}

/** Factors of the points, and of the services: their product is 1, 4, 16. */
const FACTORS = [1, 2, 4] as const;

/** Measures access for the agglomeration, then for two and four times as many points and services. */
export async function measureAccessBuild(runs: number): Promise<readonly AccessBuild[]> {
  const builds: AccessBuild[] = [];
  for (const factor of FACTORS) {
    const measured: Run[] = [];
    for (let run = 0; run < runs; run += 1) {
      measured.push(await forked<Run>(new URL('./accessRun.ts', import.meta.url), [String(factor)]));
    }
    const [first] = measured;
    if (!first) throw new Error('no measure was made');
    builds.push({
      ...{ times: factor ** 2, points: first.points, services: first.services },
      wall: spreadOf(measured.map(({ milliseconds }) => milliseconds)),
      peakMemory: spreadOf(measured.map(({ kilobytes }) => kilobytes)),
    });
  }
  return builds;
}
