import { existsSync, readFileSync } from 'node:fs';

/** Largest memory held so far by this process, in kilobytes of 1024 bytes. */
export function peakMemory(): number {
  // Under Linux, maxRSS begins with that of the parent: the peak of this very program stands elsewhere.
  const status = '/proc/self/status';
  const peak = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
