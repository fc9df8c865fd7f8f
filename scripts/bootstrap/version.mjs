import { readFileSync } from 'node:fs';

/** Refuses a Node older than package.json asks for, with both versions in the message. */
export function checkNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (isOlder(version, wanted)) {
    throw new Error(
      `The atlas needs Node ${wanted} or newer; this is Node ${version}. See https://nodejs.org.`,
    );
  }
}

/** Whether a version (`20.19.1`) comes before another; parts that are not written are zeros. */
export function isOlder(version, wanted) {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number));
  const part = [0, 1, 2].find((index) => (have[index] ?? 0) !== (want[index] ?? 0));
  return part !== undefined && (have[part] ?? 0) < (want[part] ?? 0);
}
