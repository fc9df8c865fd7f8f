import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildData } from '../site/buildData.ts';
import { tallyPlaywright, tallyVitest } from './results.ts';
import { heldTo, tallyOf, type Tally } from './tally.ts';
import { runTool } from '../process/run.ts';

const UNIT_REPORT = '.cache/vitest.json';
const BROWSER_REPORT = '.cache/playwright.json';

/** All that `npm test` runs, by name, in order: the cheapest answers first, and the data before what reads them. */
export const SUITES: Readonly<Record<string, () => Promise<Tally>>> = {
  data: async () => tallyOf(await buildData()),
  types: async () =>
    tallyOf(await runTool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])),
  lint: async () => {
    const results = [await runTool('eslint', ['.']), await runTool('knip', [])];
    return tallyOf(results.every(Boolean));
  },
  format: async () => tallyOf(await runTool('prettier', ['--check', '.'])),
  unit: async () => {
    await forget(UNIT_REPORT);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
    const succeeded = await runTool('vitest', ['run', ...reporters]);
    return heldTo(succeeded, tallyVitest(await readReport(UNIT_REPORT)));
  },
  browser: async () => {
    await forget(BROWSER_REPORT);
    if (!(await runTool('vite', ['build', '--logLevel', 'warn']))) return tallyOf(false);
    const succeeded = await runTool('@playwright/test', ['test'], 'playwright');
    return heldTo(succeeded, tallyPlaywright(await readReport(BROWSER_REPORT)));
  },
};

/** A report of an earlier run must not speak for this one. */
async function forget(report: string): Promise<void> {
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
}

async function readReport<T>(report: string): Promise<T> {
  return JSON.parse(await readFile(report, 'utf8')) as T;
}
