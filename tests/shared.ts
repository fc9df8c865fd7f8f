import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Folder of files kept beside the project, or `undefined` where it is not there.
 *
 * What needs it is then skipped, and says so: a check that never ran must not look like one that passed.
 */
export function sharedFolder(name: 'facts' | 'fixtures'): string | undefined {
  const folder = fileURLToPath(new URL(`../../shared/${name}`, import.meta.url));
  if (existsSync(folder)) return folder;
  console.warn(`../shared/${name} is not there: the checks that read it are skipped`);
  return undefined;
}
