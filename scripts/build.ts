import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAtlas } from './buildAtlas.ts';

/** `npm run data [-- --from DIR --to DIR]`: makes the published files, or says what is wrong and ends with 1. */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
    to: { type: 'string', default: fileURLToPath(new URL('../public/data', import.meta.url)) },
  },
});

if (!(await buildAtlas(values))) process.exitCode = 1;
