import { forked } from './forked.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What it costs to measure walks along an invented network, over several runs, each in a process of its own. */
export interface WalkingBuild {
  readonly nodes: number;
  readonly edges: number;
  readonly points: number;
  /** Kinds of services, of thirty places each. */
  readonly kinds: number;
  /** Milliseconds, the reading of the tables left out. */
  readonly wall: Spread;
  /** Largest memory held by the process, in kilobytes of 1024 bytes. */
  readonly peakMemory: Spread;
}

interface Run extends Omit<WalkingBuild, 'wall' | 'peakMemory'> {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

/** Measures walks along about 30,000 crossings, from 6,000 points to 30 kinds of services. */
export async function measureWalkingBuild(runs: number): Promise<WalkingBuild> {
  const measured: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    measured.push(await forked<Run>(new URL('./walkingRun.ts', import.meta.url), []));
  }
  const [first] = measured;
  if (!first) throw new Error('no measure was made');
  const { nodes, edges, points, kinds } = first;
  return {
    ...{ nodes, edges, points, kinds },
    wall: spreadOf(measured.map(({ milliseconds }) => milliseconds)),
    peakMemory: spreadOf(measured.map(({ kilobytes }) => kilobytes)),
  };
}
