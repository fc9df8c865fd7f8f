import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { CENSUS, SCOPE } from '../../tests/import/sources.ts';
import type { TableSource } from '../sources/source.ts';
import { readFiles } from './readFiles.ts';

const OF_IRIS: TableSource = {
  ...CENSUS,
  level: 'iris',
  code: 'IRIS',
  columns: [{ column: 'POP', indicator: 'population', period: '2018' }],
};
const standing = ['590010101', '590010102'].map((code) => ({
  ...{ code, level: 'iris', name: code },
  ...{ surfaceShareByCommune: '', surfaceShareInsideAgglomeration: '', from2015: '' },
}));

async function issuesOf(...codes: readonly string[]) {
  const text = ['IRIS;POP', ...codes.map((code) => `${code};12`), ''].join('\n');
  const match = { source: OF_IRIS, input: inputOf('iris.csv', text), companions: [] };
  return (await readFiles([match], SCOPE, standing)).issues;
}

describe('the figures of IRIS', () => {
  it('stand on the IRIS that are drawn', async () => {
    expect(await issuesOf('590010101', '590010102')).toEqual([]);
  });

  it('stop the import where they are of another year than the perimeters', async () => {
    expect(await issuesOf('590010101', '590010103')).toEqual([
      {
        file: 'iris.csv',
        rule: 'figures of 1 IRIS that are not drawn, made with those of 2018: the perimeters are of another year (590010103)',
      },
    ]);
  });
});
