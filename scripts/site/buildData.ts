import { spawn } from 'node:child_process';

/** Runs the data pipeline in a process of its own, with its report on the screen; whether it published. */
export function buildData(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' })
      .once('error', reject)
      .once('exit', (code) => resolve(code === 0));
  });
}
