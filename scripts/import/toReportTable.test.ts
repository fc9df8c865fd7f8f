import { expect, it } from 'vitest';
import { toReportTable } from './toReportTable.ts';

it('lays out a line a file, numbers to the right, and marks what was never tried on a real file', () => {
  const none = { rowsElsewhere: 0, rowsLeftOut: 0, rowsRefused: 0 };
  const tally = {
    ...none,
    rowsRead: 35010,
    rowsKept: 35,
    figures: 560,
    withheld: 15,
    missing: 0,
    refused: 0,
  };
  expect(
    toReportTable([
      { source: 'insee-comparateur-2021', file: 'a.zip/b.csv', tested: true, tally },
      { source: 'insee-bpe', file: 'bpe.csv', tested: false, tally: { ...tally, rowsRead: 2 } },
    ]),
  ).toBe(
    [
      'source                    read  kept  figures  withheld  missing  refused  file',
      'insee-comparateur-2021  35,010    35      560        15        0        0  a.zip/b.csv',
      'insee-bpe (untested)         2    35      560        15        0        0  bpe.csv',
    ].join('\n'),
  );
});
