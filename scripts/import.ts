import { fileURLToPath } from 'node:url';
import { fetchSources } from './fetchSources.ts';
import { toFetchText } from './import/toFetchText.ts';
import { importTables } from './importTables.ts';
import { optionsOf } from './process/options.ts';

const USAGE = `npm run import -- --from folder [--to folder] [--territory SIREN] [--only source]…
npm run import -- --download folder [the same options]

  --from folder      the files of the producers, plain or in archives
  --download folder  first fetch the files that this folder lacks, from the addresses that are known;
                     then import from it, unless --from names another folder
  --to folder        the tables to renew, or to make (data by default)
  --territory SIREN  the agglomeration, nine digits; needed for a new folder of tables
  --only source      this source and no other, by its id; may be repeated

Nothing is written unless all that was read is right, down to a build of the atlas.
What an import changes is told at its end; git restore data undoes it, where it was not committed.
A download that was cut goes on where it stopped: run the same command again.`;

const options = optionsOf(USAGE, {
  from: { type: 'string' },
  download: { type: 'string' },
  to: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
  territory: { type: 'string' },
  only: { type: 'string', multiple: true },
});
const from = options?.from ?? options?.download;
if (options && from === undefined) {
  console.error(`Say where the files are: --from, or --download.\n\n${USAGE}`);
  process.exitCode = 1;
} else if (options && from !== undefined) {
  const { download, only } = options;
  // What could not be fetched stops nothing: many producers give no lasting address, and the rest may be enough.
  if (download !== undefined) console.log(`${toFetchText(await fetchSources({ folder: download, only }))}\n`);
  if (!(await importTables({ ...options, from }))) process.exitCode = 1;
}
