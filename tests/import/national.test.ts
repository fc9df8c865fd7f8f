import { beforeAll, describe, expect, it } from 'vitest';
import { readScope } from '../../scripts/import/readScope.ts';
import { readTableSource } from '../../scripts/import/readTableSource.ts';
import type { TableReading } from '../../scripts/import/reading.ts';
import { listInputs } from '../../scripts/io/listInputs.ts';
import { loadOfficialCode } from '../../scripts/io/officialCode.ts';
import { comparateur2021 } from '../../scripts/sources/comparateur2021.ts';
import type { Scope } from '../../scripts/import/scope.ts';
import { sharedFolder } from '../shared.ts';

const fixtures = sharedFolder('fixtures');

describe.skipIf(!fixtures)('the national comparateur of INSEE', () => {
  let reading: TableReading;
  let byRow: TableReading;

  beforeAll(async () => {
    const { value: scope } = readScope('245901160', loadOfficialCode());
    const { value: inputs } = await listInputs(fixtures ?? '');
    const input = inputs.find(({ name }) => name.endsWith('base_cc_comparateur.CSV'));
    if (!scope || !input) throw new Error('the comparateur is not in the fixtures');
    const read = async (whose: Scope) => {
      const { value, issues } = await readTableSource(comparateur2021, input, whose);
      expect(issues).toEqual([]);
      return value;
    };
    reading = await read(scope);
    // Arrondissements taken for communes of their own, in the department that begins their code.
    byRow = await read({
      ...scope,
      wholeOf: () => undefined,
      heir: (code) => (scope.wholeOf(code) === undefined ? scope.heir(code) : code),
      parents: (code) => scope.parents(scope.wholeOf(code) ?? code),
    });
  }, 60_000);

  const population = ({ references }: TableReading, territory: string) =>
    references.find(
      (sum) => sum.territory === territory && sum.indicator === 'population' && sum.period === '2018',
    )?.value;

  it('counts each commune once: France has 66,732,538 inhabitants in 2018', () => {
    // Sum of the column P18_POP over the 34,965 rows of communes; the 17 cells of Mayotte are empty.
    expect(reading.tally.rowsRead).toBe(35_010);
    expect(population(reading, 'FR')).toBe(66_732_538);
  });

  it('counts Paris, Lyon and Marseille once, which stand whole and by arrondissement', () => {
    // The column holds 70,295,051 in all, of which 3,562,513 in the 45 arrondissements.
    expect(population(byRow, 'FR')).toBe(70_295_051);
    expect(70_295_051 - 3_562_513).toBe(66_732_538);
    // INSEE, populations légales 2018 (municipal) of the department of Paris, which is one commune.
    expect(population(reading, 'D75')).toBe(2_175_601);
  });

  it('says that the country is counted without Mayotte, and makes no sum of it', () => {
    expect(population(reading, 'D976')).toBeUndefined();
    expect(reading.remarks.map(({ rule }) => rule).join('\n')).toMatch(
      /the country is counted without D976: population 2018, population 2013/,
    );
  });

  it('names the communes of today that have no row: those made again since, which others hold', () => {
    expect(reading.remarks[0]?.rule).toBe(
      '7 communes of today have no row in this national file: 15031, 15035, 15047, 15171, 60694, 85165, 85212',
    );
  });
});
