import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a module tells from a process of its own, so that its memory is that of its work only. */
export function forked<T>(module: URL, args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    let told: { readonly message: T } | undefined;
    const path = fileURLToPath(module);
    fork(path, args, { execArgv: ['--import', 'tsx'] })
      .once('message', (message) => {
        told = { message: message as T };
      })
      .once('error', reject)
      .once('exit', (code) =>
        code === 0 && told ? resolve(told.message) : reject(new Error(`${path} ended with ${code}`)),
      );
  });
}
