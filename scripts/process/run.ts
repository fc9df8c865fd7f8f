import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command of an installed package, its output on the screen; whether it succeeded. Needs no shell. */
export function runTool(name: string, args: readonly string[], command = name): Promise<boolean> {
  return runNode([commandOf(name, command), ...args]);
}

/** Runs Node with these arguments, its output on the screen; whether it succeeded. */
function runNode(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
      .once('error', reject)
      .once('exit', (code) => resolve(code === 0));
  });
}

function commandOf(name: string, command: string): string {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`the package ${name} has no command ${command}`);
  return join(folder, file);
}
