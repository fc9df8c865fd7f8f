import { isLevel } from '../../src/domain/level.ts';
import type { AtlasProfile } from '../../src/domain/published.ts';
import { parseTerritoryCode, type Territory } from '../../src/domain/territory.ts';
import type { Checked, Issue } from './checked.ts';
import { explainCode } from './explainCode.ts';
import { parseNumber } from './parseNumber.ts';
import { readShares } from './readShares.ts';
import { readTable, type Row } from './readTable.ts';
import type { TextFile } from './textFile.ts';

const COLUMNS = [
  'code',
  'level',
  'name',
  'surfaceShareByCommune',
  'surfaceShareInsideAgglomeration',
] as const;
type Column = (typeof COLUMNS)[number];
type Fault = Pick<Issue, 'rule'> & { readonly column: Column };

/** How far the share inside may stand from the sum of the shares it is made of: both are rounded. */
const ROUNDING = 0.01;

/**
 * The territories of `territories.csv`, in the order of their codes.
 *
 * A neighbourhood may lie in communes of the atlas and in those that the profile declares outside.
 */
export function readTerritories(
  file: TextFile,
  outside: AtlasProfile['outside'] | undefined,
): Checked<readonly Territory[]> {
  const { value: rows, issues } = readTable(file, COLUMNS);
  const communes = new Set(
    rows.filter(({ cells }) => cells.level === 'commune').map(({ cells }) => cells.code),
  );
  const seen = new Map<string, number>();
  const territories: Territory[] = [];
  const found: Issue[] = [...issues];

  for (const row of rows) {
    const { code } = row.cells;
    const read = seen.has(code)
      ? [{ column: 'code', rule: `already at line ${String(seen.get(code))}` } as const]
      : readTerritory(row, communes, outside);
    seen.set(code, seen.get(code) ?? row.line);
    if ('code' in read) territories.push(read);
    else
      found.push(
        ...read.map((fault) => ({
          file: file.name,
          line: row.line,
          value: row.cells[fault.column],
          ...fault,
        })),
      );
  }
  return { value: territories.sort((a, b) => (a.code < b.code ? -1 : 1)), issues: found };
}

function readTerritory(
  { cells }: Row<Column>,
  communes: ReadonlySet<string>,
  outside: AtlasProfile['outside'] | undefined,
): Territory | readonly Fault[] {
  if (!isLevel(cells.level)) return [{ column: 'level', rule: 'unknown level: commune, qpv2024 or qpv2015' }];
  const code = parseTerritoryCode(cells.level, cells.code);
  if (!code) return [{ column: 'code', rule: explainCode(cells.level, cells.code) ?? 'not a code' }];
  if (cells.name.trim() === '') return [{ column: 'name', rule: 'a territory has a name' }];

  const identity = { code, level: cells.level, name: cells.name };
  if (cells.level !== 'commune') return readNeighbourhood(identity, cells, communes, outside);
  if (cells.surfaceShareByCommune !== '' || cells.surfaceShareInsideAgglomeration !== '') {
    return [
      { column: 'surfaceShareByCommune', rule: 'a commune has no share of surface: leave both cells empty' },
    ];
  }
  return { ...identity, within: [], inside: 1 };
}

function readNeighbourhood(
  identity: Pick<Territory, 'code' | 'level' | 'name'>,
  cells: Readonly<Record<Column, string>>,
  communes: ReadonlySet<string>,
  outside: AtlasProfile['outside'] | undefined,
): Territory | readonly Fault[] {
  const within = readShares(cells.surfaceShareByCommune);
  if (typeof within === 'string') return [{ column: 'surfaceShareByCommune', rule: within }];

  const unknown = within.filter(
    ({ commune }) => !communes.has(commune) && outside && !Object.hasOwn(outside, commune),
  );
  if (unknown.length > 0) {
    return unknown.map(({ commune }) => ({
      column: 'surfaceShareByCommune',
      rule: `unknown territory ${commune}: neither a commune of this table nor declared outside in atlas.json`,
    }));
  }
  const inside = parseNumber(cells.surfaceShareInsideAgglomeration);
  if (inside === undefined || inside < 0 || inside > 1) {
    return [{ column: 'surfaceShareInsideAgglomeration', rule: 'not a share from 0 to 1' }];
  }
  const sum = within.reduce((total, { commune, share }) => total + (communes.has(commune) ? share : 0), 0);
  if (Math.abs(inside - sum) > ROUNDING) {
    const rule = `the shares of the communes of the agglomeration sum to ${sum.toFixed(4)}`;
    return [{ column: 'surfaceShareInsideAgglomeration', rule }];
  }
  return { ...identity, within, inside };
}
