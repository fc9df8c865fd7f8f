import { existsSync, readFileSync } from 'node:fs';

/** Where the bootstrap wrote which browser it found. */
const FOUND = 'node_modules/.cache/browser.json';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to start the Chromium that the bootstrap found, silent on the network, as root too. */
export interface Launch {
  /** Absent for Playwright's own browser. */
  readonly executablePath?: string;
  readonly args: string[];
}

/** The launch of the browser found, with more arguments if any are given. */
export function browserLaunch(...more: readonly string[]): Launch {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const executablePath = found();
  return { ...(executablePath ? { executablePath } : {}), args: [...QUIET, ...asRoot, ...more] };
}

function found(): string | null {
  if (!existsSync(FOUND)) return process.env.CHROMIUM_PATH ?? null;
  return (JSON.parse(readFileSync(FOUND, 'utf8')) as { executablePath: string | null }).executablePath;
}
