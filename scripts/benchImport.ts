import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compareTools } from './bench/import/compareTools.ts';
import { MEMORY_LIMIT, type ImportResults } from './bench/import/importResults.ts';
import { importTable } from './bench/import/importTable.ts';
import { load, thisMachine } from './bench/import/machine.ts';
import { measureGrowth } from './bench/import/measureGrowth.ts';
import { nationalFile } from './bench/import/nationalFile.ts';
import { loadOfficialCode } from './io/officialCode.ts';
import { temporaryFolder } from './io/temporaryFolder.ts';

/**
 * `npm run bench:import [-- --file archive.zip]`: measures the import against mapshaper and DuckDB on the same file,
 * and on longer and longer files. Fails where memory passes its limit; time is told, never judged.
 */
const RUNS = 5;
/** Of the long files. */
const LONG_RUNS = 3;

const { values } = parseArgs({
  options: { file: { type: 'string', default: '../shared/fixtures/insee/base_cc_comparateur_csv.zip' } },
});
const official = loadOfficialCode();
const { code: siren } = JSON.parse(await readFile('data/atlas.json', 'utf8')) as { code: string };
const agglomeration = { kind: 'agglomeration', siren } as const;

const before = load();
const results = await temporaryFolder(async (folder): Promise<ImportResults> => {
  const { path, isReal } = await nationalFile(values.file, folder, official);
  const context = { official, folder, runs: RUNS };
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: thisMachine(),
    runs: RUNS,
    isRealFile: isReal,
    comparisons: [
      await compareTools(path, agglomeration, context),
      await compareTools(path, { kind: 'country' }, context),
    ],
    growth: await measureGrowth(agglomeration, { ...context, runs: LONG_RUNS }),
    load: { before, after: load() },
  };
});

await mkdir('bench', { recursive: true });
await writeFile('bench/import-results.json', `${JSON.stringify(results, null, 2)}\n`);
console.log(importTable(results));
if (results.growth.peakMegabytes >= MEMORY_LIMIT) process.exitCode = 1;
