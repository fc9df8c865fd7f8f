import { fileURLToPath } from 'node:url';
import { buildAtlas } from './buildAtlas.ts';
import { optionsOf } from './process/options.ts';

const USAGE = `npm run data -- [--from folder] [--to folder]

  --from folder  the tables (data by default)
  --to folder    the published files (public/data by default)

Checks the tables and publishes them, or says all that is wrong and publishes nothing.`;

const options = optionsOf(USAGE, {
  from: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
  to: { type: 'string', default: fileURLToPath(new URL('../public/data', import.meta.url)) },
});
if (options && !(await buildAtlas(options))) process.exitCode = 1;
