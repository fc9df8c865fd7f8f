import { peakMemory } from '../peakMemory.ts';
import type { Run, Task, Tool } from './task.ts';

// Run in a process of its own by `measureTools.ts`, which says what to do: only one program is loaded in it.
const LOADED: Readonly<Record<Tool, () => Promise<(task: Task) => Promise<void>>>> = {
  atlas: async () => (await import('./tools/atlas.ts')).atlas,
  mapshaper: async () => (await import('./tools/mapshaper.ts')).mapshaper,
  duckdb: async () => (await import('./tools/duckdb.ts')).duckdb,
};

const task = JSON.parse(process.argv[2] ?? '') as Task;
const work = await LOADED[task.tool]();
const loaded = peakMemory();
const start = performance.now();
await work(task);
const run: Run = { milliseconds: performance.now() - start, loaded, peak: peakMemory() };
process.send?.(run);
