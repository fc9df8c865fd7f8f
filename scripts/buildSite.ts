import { optionsOf } from './process/options.ts';
import { buildSite } from './site/buildSite.ts';

const USAGE = `npm run build -- [--data folder]

  --data folder  the tables to show (data by default)

Makes public/data from the tables, then the site, into dist.`;

const options = optionsOf(USAGE, { data: { type: 'string' } });
if (options && !(await buildSite(options.data))) process.exitCode = 1;
