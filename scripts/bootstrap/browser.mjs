import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOUND = fileURLToPath(new URL('../../node_modules/.cache/browser.json', import.meta.url));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Finds a Chromium for the tests and writes where it is; `null` stands for Playwright's own.
 *
 * In order: CHROMIUM_PATH, an installed one, Debian's package when we may install it, Playwright's download.
 */
export function findBrowser() {
  const executablePath = named() ?? installed() ?? fromDebian() ?? fromPlaywright();
  mkdirSync(dirname(FOUND), { recursive: true });
  writeFileSync(FOUND, `${JSON.stringify({ executablePath })}\n`);
  console.log(`Browser of the tests: ${executablePath ?? "Playwright's own Chromium"}`);
}

function named() {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names no file: ${path}`);
  return path || undefined;
}

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...usual()].find((path) => existsSync(path));
}

function usual() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const applications = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return ['Google Chrome', 'Chromium'].flatMap((name) =>
      applications.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const places = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programs.flatMap((folder) => places.map((place) => join(folder, ...place)));
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function fromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log("Installing Debian's chromium…");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ].every((args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0);
  return done ? installed() : undefined;
}

function fromPlaywright() {
  const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('no Chromium or Chrome was found: install one, or set CHROMIUM_PATH to its program');
  }
  return null;
}
