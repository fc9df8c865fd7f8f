import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inputOf } from '../../../tests/import/inputs.ts';
import { SCOPE } from '../../../tests/import/sources.ts';
import { readTableSource } from '../../import/readTableSource.ts';
import { temporaryFolder } from '../../io/temporaryFolder.ts';
import { comparateur2021 } from '../../sources/comparateur2021.ts';
import { writeSynthetic } from './writeSynthetic.ts';

const CODES = ['59001', '01001', '59003', '2A004'];

it('is read without an issue by the description that it imitates, up to any number of rows', async () => {
  await temporaryFolder(async (folder) => {
    const path = join(folder, 'synthetic.csv');
    const sizes = await writeSynthetic(path, comparateur2021, CODES, [1, 3]);
    const text = await readFile(path);
    for (const [bytes, rows] of [
      [sizes.get(1), 1],
      [sizes.get(3), 3],
      [text.length, 4],
    ] as const) {
      const { value, issues } = await readTableSource(
        comparateur2021,
        inputOf('a.csv', text.subarray(0, bytes)),
        SCOPE,
      );
      expect(issues).toEqual([]);
      expect(value.tally.rowsRead).toBe(rows);
    }
  });
});

it('has rows of more than a hundred bytes', async () => {
  await temporaryFolder(async (folder) => {
    const path = join(folder, 'synthetic.csv');
    const sizes = await writeSynthetic(path, comparateur2021, CODES, [1, 4]);
    expect(((sizes.get(4) ?? 0) - (sizes.get(1) ?? 0)) / 3).toBeGreaterThan(100);
  });
});
