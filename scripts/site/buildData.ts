import { runNode } from '../process/run.ts';

/** Runs the data pipeline in a process of its own, with its report on the screen; whether it published. */
export function buildData(): Promise<boolean> {
  return runNode(['--import', 'tsx', 'scripts/build.ts']);
}
