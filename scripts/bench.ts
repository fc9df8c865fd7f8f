import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { build } from 'vite';
import { measureAccessBuild } from './bench/accessBuild.ts';
import { overweight } from './bench/budgets.ts';
import { CONDITIONS } from './bench/conditions.ts';
import { measureDataBuild } from './bench/dataBuild.ts';
import { measureFirstMap } from './bench/firstMap.ts';
import type { Results } from './bench/results.ts';
import { slowForWorkers } from './bench/slowWorker.ts';
import { measureUpdates } from './bench/updates.ts';
import { table } from './bench/table.ts';
import { measureWalkingBuild } from './bench/walkingBuild.ts';
import { weigh } from './bench/weights.ts';
import { listen } from './serve/port.ts';
import { siteServer } from './serve/server.ts';
import { buildData } from './site/buildData.ts';
import { readPublished } from './site/readPublished.ts';

/** `npm run bench [-- --weights]`: measures the atlas; with `--weights`, prints the weights and keeps no record. */
const RUNS = 5;

const onlyWeights = process.argv.includes('--weights');
if (!(await buildData())) throw new Error('the data hold errors: nothing is measured');
await build({ logLevel: 'warn' });

const weights = await weigh('dist');
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: { node: process.versions.node, cores: availableParallelism(), platform: process.platform },
  weights,
  conditions: CONDITIONS,
  ...(onlyWeights
    ? {}
    : {
        firstMap: await firstMap(),
        updates: await updates(),
        dataBuild: await measureDataBuild(RUNS),
        access: await measureAccessBuild(RUNS),
        walking: await measureWalkingBuild(RUNS),
      }),
};

if (!onlyWeights) {
  await mkdir('bench', { recursive: true });
  await writeFile('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
}
console.log(table(results));
const tooHeavy = overweight(weights);
if (tooHeavy.length > 0) {
  console.error(`\n${tooHeavy.join('\n')}`);
  process.exitCode = 1;
}

async function firstMap() {
  const server = await slowForWorkers(siteServer('dist'), 'dist');
  const port = await listen(server, { host: '127.0.0.1', port: 0, fixed: true });
  try {
    return await measureFirstMap(`http://127.0.0.1:${port}/`, RUNS);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function updates() {
  const server = siteServer('dist');
  const port = await listen(server, { host: '127.0.0.1', port: 0, fixed: true });
  try {
    return await measureUpdates(`http://127.0.0.1:${port}/`, await readPublished('public/data'));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
