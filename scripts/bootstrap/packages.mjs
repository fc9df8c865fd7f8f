import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.package-lock.sha256');

/** Installs the packages of the lock file, unless these very ones are already there. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === lock) return;

  console.log('Installing the packages of package-lock.json…');
  // With NODE_ENV=production, npm would leave out Vite and all that builds the site.
  // No package of ours needs its install script, and one of them would compile a database for minutes.
  const { status, error } = npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}`);
  writeFileSync(STAMP, `${lock}\n`);
}

/** Runs npm, through the one that started us if any: on Windows, npm is not a program that Node can start. */
function npm(args) {
  const options = { cwd: ROOT, stdio: 'inherit' };
  const started = process.env.npm_execpath;
  if (started?.endsWith('.js')) return spawnSync(process.execPath, [started, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
