import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTables } from './importTables.ts';

/** `npm run import -- --from DIR`: makes the tables from the official files, or says what is wrong and ends with 1. */
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
    territory: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
if (!(await importTables({ ...values, from: values.from ?? '.' }))) process.exitCode = 1;
