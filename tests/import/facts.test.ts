import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOfficialCode } from '../../scripts/io/officialCode.ts';
import { listInputs } from '../../scripts/io/listInputs.ts';
import { readScope } from '../../scripts/import/readScope.ts';
import { readTableSource } from '../../scripts/import/readTableSource.ts';
import { recognise } from '../../scripts/import/recognise.ts';
import { toReferenceRow, toTableRow, type TableRow } from '../../scripts/import/tableRow.ts';
import { readPerimeters } from '../../scripts/shapes/readPerimeters.ts';
import { SOURCES } from '../../scripts/sources/all.ts';
import type { Issue } from '../../scripts/steps/checked.ts';
import { plainRows } from '../rows.ts';
import { sharedFolder } from '../shared.ts';

const fixtures = sharedFolder('fixtures');
const facts = sharedFolder('facts');

const keyOf = ({ territory, indicator, period, source }: TableRow) =>
  [source, territory, indicator, period].join(' ');

/** Rows of the facts that the files of the fixtures do not hold, and why. */
const NOT_IN_THE_FILES = [
  // The column is not in this file of INSEE: the figure came from another of its tables.
  /^insee-filosofi-2021 \w+ povertyRateSingleParent 2021$/,
  // Not among the communes of the extract: the tables have a few of their figures from another copy.
  /^insee-dossier-complet-2026 (?:59079|59153) /,
  // Published for the agglomeration, the department, the region and the country: not in a file of communes.
  /^insee-filosofi-2021 (?:245901160|D59|R32|FR) /,
];

describe.skipIf(!fixtures || !facts)('the files of the producers', () => {
  const read = new Map<string, TableRow>();
  const issues: Issue[] = [];

  beforeAll(async () => {
    const { value: scope } = readScope('245901160', loadOfficialCode());
    if (!scope) throw new Error('no scope');
    const { value: inputs } = await listInputs(fixtures ?? '');
    const { matched } = await recognise(inputs, SOURCES);
    const { value: perimeters } = await readPerimeters(matched, scope);
    const codesOf = (level: string) =>
      new Set(perimeters.territories.filter((row) => row.level === level).map(({ code }) => code));
    const neighbourhoods = { qpv2015: codesOf('qpv2015'), qpv2024: codesOf('qpv2024') };
    for (const { source, input } of matched) {
      if (source.kind !== 'table') continue;
      const reading = await readTableSource(source, input, { ...scope, neighbourhoods });
      issues.push(...reading.issues);
      const { observations, references } = reading.value;
      const rows = [
        ...observations.map(toTableRow),
        ...references.map((sum) => toReferenceRow(sum, source.id)),
      ];
      for (const row of rows) read.set(keyOf(row), row);
    }
  }, 60_000);

  it('are read without a fault', () => {
    expect(issues).toEqual([]);
  });

  it('say what the tables of facts say, figure by figure', () => {
    const differences: string[] = [];
    let compared = 0;
    for (const file of ['communes', 'qpv2015', 'references']) {
      for (const row of plainRows(join(facts ?? '', `observations-${file}.csv`))) {
        const key = keyOf(row);
        // No file of an untested source is at hand.
        if (!SOURCES.some((one) => one.kind === 'table' && one.tested && one.id === row.source)) continue;
        if (NOT_IN_THE_FILES.some((form) => form.test(key))) continue;
        compared += 1;
        const found = read.get(key);
        if (!found) differences.push(`${key}: ${row.value || row.status}, not read`);
        else if (!sameFigure(row, found))
          differences.push(`${key}: ${row.value || row.status}, read ${found.value || found.status}`);
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(3000);
  });
});

/** The same to the last digit that the table writes: it rounds sums of communes and of columns to one decimal. */
function sameFigure(known: TableRow, found: TableRow): boolean {
  if (known.value === '' || found.value === '')
    return known.value === found.value && known.status === found.status;
  const decimals = known.value.split('.')[1]?.length ?? 0;
  return Math.abs(Number(known.value) - Number(found.value)) <= 0.5 * 10 ** -decimals + 1e-9;
}
