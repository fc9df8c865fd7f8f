import { afterAll, describe, expect, it } from 'vitest';
import { readActionSource } from '../../../scripts/import/readActionSource.ts';
import { readPlaceSource } from '../../../scripts/import/readPlaceSource.ts';
import { readTableSource } from '../../../scripts/import/readTableSource.ts';
import { recognise, type Match } from '../../../scripts/import/recognise.ts';
import { listInputs } from '../../../scripts/io/listInputs.ts';
import { Report } from '../../../scripts/report.ts';
import type { Issue } from '../../../scripts/steps/checked.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../country.ts';
import { BROKEN_FILES } from '../brokenFiles.ts';
import { SCOPE, SOURCES } from '../sources.ts';

afterAll(removeTemporaryFolders);

async function read({ source, input }: Match): Promise<readonly Issue[]> {
  if (source.kind === 'table') return (await readTableSource(source, input, SCOPE)).issues;
  if (source.kind === 'places') return (await readPlaceSource(source, input, SCOPE)).issues;
  if (source.kind === 'actions') return (await readActionSource(source, input, SCOPE)).issues;
  throw new Error(`${source.id}: no broken file is a shape`);
}

/** All that is said of a folder, as the commands print it. */
async function saidOf(folder: string): Promise<string> {
  const report = new Report();
  const inputs = report.take(await listInputs(folder));
  const { matched, issues } = await recognise(inputs, SOURCES);
  report.add(issues);
  for (const match of matched) report.add(await read(match));
  return report.text;
}

describe('each broken file is told in its own words', () => {
  it.each(BROKEN_FILES)('$name', async ({ files, message }) => {
    const folder = await temporaryFolder();
    await files(folder);
    expect(await saidOf(folder)).toMatch(message);
  });

  it('of which there are forty at least, no two alike', () => {
    expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(BROKEN_FILES.map(({ message }) => message.source)).size).toBe(BROKEN_FILES.length);
  });
});
