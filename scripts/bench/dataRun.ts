import { buildAtlas } from '../buildAtlas.ts';
import { peakMemory } from './peakMemory.ts';

// Run in a process of its own by `dataBuild.ts`, which says where to write: its memory is that of one build only.
const to = process.argv[2];
if (!to) throw new Error('the folder to write is missing');

const start = performance.now();
const published = await buildAtlas({ from: 'data', to, print: () => undefined });
const milliseconds = performance.now() - start;
if (!published) throw new Error('the data hold errors: run "npm run data" to see them');
process.send?.({ milliseconds, kilobytes: peakMemory() });
