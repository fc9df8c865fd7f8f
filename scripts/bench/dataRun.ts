import { existsSync, readFileSync } from 'node:fs';
import { buildAtlas } from '../buildAtlas.ts';

// Run in a process of its own by `dataBuild.ts`, which says where to write: its memory is that of one build only.
const to = process.argv[2];
if (!to) throw new Error('the folder to write is missing');

const start = performance.now();
const published = await buildAtlas({ from: 'data', to, print: () => undefined });
const milliseconds = performance.now() - start;
if (!published) throw new Error('the data hold errors: run "npm run data" to see them');
process.send?.({ milliseconds, kilobytes: peakMemory() });

/** Largest memory held so far, in kilobytes of 1024 bytes. */
function peakMemory(): number {
  // Under Linux, maxRSS begins with that of the parent: the peak of this very program stands elsewhere.
  const status = '/proc/self/status';
  const peak = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
