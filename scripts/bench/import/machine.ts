import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Where a measure was taken, and with what. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  /** In gigabytes of 1,000,000,000 bytes. */
  readonly memory: number;
  readonly packages: Readonly<Record<string, string>>;
}

/** This machine, with the versions of the packages that read tables. */
export function thisMachine(): Machine {
  const packages = ['papaparse', 'mapshaper', '@duckdb/node-api'];
  return {
    node: process.versions.node,
    platform: process.platform,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

/** How many processes were running or waiting to, on average over the last minute. Zero under Windows. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

function versionOf(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
