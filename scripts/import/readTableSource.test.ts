import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { CENSUS, SCOPE } from '../../tests/import/sources.ts';
import type { TableSource } from '../sources/source.ts';
import { readTableSource } from './readTableSource.ts';

const HEAD = 'CODGEO;P18_POP;P18_CHOM;TP60';
const NATIONAL: TableSource = { ...CENSUS, national: true };
const QPV: TableSource = {
  ...CENSUS,
  level: 'qpv2015',
  totals: ['Ensemble'],
  columns: [{ column: 'P18_POP', indicator: 'population', period: 'edition-2018' }],
};

async function read(rows: readonly string[], source = CENSUS, scope = SCOPE) {
  const { value, issues } = await readTableSource(source, inputOf('a.csv', [...rows, ''].join('\n')), scope);
  return {
    ...value,
    figures: value.observations.map(
      ({ territory, indicator, measure }) => `${territory} ${indicator} ${measure.value ?? measure.status}`,
    ),
    sums: value.references.map(({ territory, indicator, value: sum }) => `${territory} ${indicator} ${sum}`),
    remarks: value.remarks.map(({ rule }) => rule),
    issues: issues.map(({ line, column, value: cell, rule }) => [line, column, cell, rule].join('|')),
  };
}

describe('readTableSource', () => {
  it('keeps the rows of the territory, and counts the others', async () => {
    const { figures, tally, issues } = await read([HEAD, '01001;5;1;9,5', '59003;8;0;s', '59001;2.5;;14,0']);
    expect(issues).toEqual([]);
    expect(figures).toEqual([
      '59001 population 2.5',
      '59001 unemployed15to64 missing',
      '59001 povertyRate 14',
      '59003 population 8',
      '59003 unemployed15to64 0',
      '59003 povertyRate suppressed',
    ]);
    expect(tally).toEqual({
      rowsRead: 3,
      rowsKept: 2,
      rowsElsewhere: 1,
      rowsLeftOut: 0,
      rowsRefused: 0,
      figures: 4,
      withheld: 1,
      missing: 1,
      refused: 0,
    });
  });

  it('tells where each figure was read', async () => {
    const { observations } = await read([HEAD, '01001;5;1;9,5', '59001;2;1;s']);
    expect(observations[0]).toEqual({
      territory: '59001',
      indicator: 'population',
      period: '2018',
      measure: { status: 'normal', value: 2 },
      source: 'census-2018',
      file: 'a.csv',
      line: 3,
    });
  });

  it('puts together communes merged since: counts are summed, rates go missing and are named', async () => {
    const { figures, remarks } = await read([HEAD, '59998;0.1;1;9,5', '59999;0.2;;8,0', '59001;1;1;1']);
    expect(figures.slice(3)).toEqual([
      '59003 population 0.30000000000000004',
      '59003 unemployed15to64 missing',
      '59003 povertyRate missing',
    ]);
    expect(remarks).toEqual([
      'Les Deux Bourgs (59003) is made of 59998, 59999: counts are summed; missing, since they do not add up: povertyRate',
    ]);
  });

  it('names the territories that have no row', async () => {
    expect((await read([HEAD, '59001;1;1;1'])).remarks).toEqual([
      'no row for 1 of 2 territories (another may hold it in the list of 2018): 59003 Les Deux Bourgs',
    ]);
  });

  it('refuses a commune split since, by the names of its parts', async () => {
    const scope = { ...SCOPE, heir: (code: string) => (code === '59090' ? '59001' : SCOPE.heir(code)) };
    expect((await read([HEAD, '59090;1;1;1'], CENSUS, scope)).issues).toEqual([
      '2|CODGEO|59090|a commune split since into Abancourt, 59002: its figures belong to none of them',
    ]);
  });

  it('loses no row: what is refused is told', async () => {
    const rows = [
      '1001;1;1;1',
      '59001;1;1;1',
      '59001;1;1;1',
      '99999;1;1;1',
      '59003;1;1',
      '2A004;1;1;1',
      '75101;1;1;1',
    ];
    const { tally, issues } = await read([HEAD, ...rows]);
    expect(issues).toEqual([
      '2|CODGEO|1001|the code lost its leading zero: write 01001',
      '4|CODGEO|59001|a code that already stands above in the file',
      '5|CODGEO|99999|a code that no list of communes knows, of today or of another year',
      '6||59003|3 cells where 4 are needed',
    ]);
    expect([tally.rowsRead, tally.rowsKept, tally.rowsElsewhere, tally.rowsRefused]).toEqual([7, 1, 2, 4]);
  });

  it('refuses a cell by its column, and a figure out of its bounds', async () => {
    expect((await read([HEAD, '59001;1,234.5;-1;140,0'])).issues).toEqual([
      '2|P18_POP|1,234.5|both a comma and a point: which is the decimal mark?',
      '2|P18_CHOM|-1|outside the bounds of unemployed15to64, 0 to 100000000',
      '2|TP60|140,0|outside the bounds of povertyRate, 0 to 100',
    ]);
  });

  it('tells the first faults of a file that is all faults, and how many more', async () => {
    const { issues, tally } = await read([HEAD, ...Array.from({ length: 1000 }, (_, i) => `x${i};1;1;1`)]);
    expect([issues.length, issues.at(-1), tally.refused]).toEqual([
      201,
      '|||and 800 more problems in this file',
      1000,
    ]);
  });

  it('is told in one word when the file cannot be read', async () => {
    const { issues, observations } = await read(['CODGEO;P18_POP;P18_POP;P18_CHOM;TP60', '59001;1;1;1;1']);
    expect(observations).toEqual([]);
    expect(issues).toEqual(['1|P18_POP||the heading stands twice: which is it?']);
  });
});

describe('a national table', () => {
  it('is summed by department, region and country, arrondissements once', async () => {
    const rows = [
      '59001;1;1;s',
      '59002;2;1;s',
      '01001;4;1;s',
      '75056;8;1;s',
      '75101;3;1;s',
      '75102;5;0;s',
      '97601;;;',
    ];
    const { sums, remarks } = await read([HEAD, ...rows.map((row) => row.replace(/;$/, ';s'))], NATIONAL);
    expect(sums.filter((sum) => sum.includes('population'))).toEqual([
      'D01 population 4',
      'D59 population 3',
      'D75 population 8',
      'R11 population 8',
      'R32 population 3',
      'R84 population 4',
      'FR population 15',
    ]);
    expect(remarks).toContainEqual(
      expect.stringMatching(/^the country is counted without D976: population 2018/),
    );
  });

  it('sums the arrondissements where their commune does not stand whole', async () => {
    const { sums } = await read([HEAD, '75101;3;1;s', '75102;5;0;s'], NATIONAL);
    expect(sums).toContain('D75 population 8');
  });

  it('reads whole a commune of the territory that stands by arrondissement too', async () => {
    const scope = { ...SCOPE, communes: new Set(['75056']) };
    const { figures, tally } = await read([HEAD, '75101;3;1;s', '75056;8;1;1', '75102;5;0;s'], CENSUS, scope);
    expect(figures[0]).toBe('75056 population 8');
    expect([tally.rowsKept, tally.rowsLeftOut]).toEqual([1, 2]);
  });

  it('makes no sum of a department where a figure is absent', async () => {
    const { sums, remarks } = await read([HEAD, '59001;1;1;s', '59002;;1;s', '01001;4;1;s'], NATIONAL);
    expect(sums.filter((sum) => sum.includes('population'))).toEqual([
      'D01 population 4',
      'R84 population 4',
    ]);
    expect(remarks).toContain(
      'population 2018: figures are absent in D59, so that no sum is made of them, nor of the country',
    );
  });

  it('names the communes of the country that have no row', async () => {
    const scope = { ...SCOPE, country: new Set(['59001', '59002', '01001', '97801']) };
    const { remarks } = await read([HEAD, '59001;1;1;s'], NATIONAL, scope);
    expect(remarks).toContain('2 communes of today have no row in this national file: 01001, 59002');
  });
});

describe('a table of neighbourhoods', () => {
  it('gives those of the country beside those of the territory, without the totals of the producer', async () => {
    const rows = ['CODGEO;P18_POP', 'Ensemble;9', 'QP059021;4', 'QP001001;5'];
    const { figures, national, tally } = await read(rows, QPV);
    expect(figures).toEqual(['QP059021 population 4']);
    expect(national.map(({ territory }) => territory)).toEqual(['QP059021', 'QP001001']);
    expect([tally.rowsRead, tally.rowsKept, tally.rowsElsewhere, tally.rowsLeftOut]).toEqual([3, 1, 1, 1]);
  });
});
