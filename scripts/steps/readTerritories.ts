import { isLevel, isPartition, LEVELS } from '../../src/domain/level.ts';
import type { AtlasProfile } from '../../src/domain/published.ts';
import { communeOfIris, parseTerritoryCode, type Territory } from '../../src/domain/territory.ts';
import type { Checked, Issue } from './checked.ts';
import { explainCode, wholeCode } from './explainCode.ts';
import { parseNumber } from './parseNumber.ts';
import { readAncestors } from './readAncestors.ts';
import { readShares } from './readShares.ts';
import { readTable, type Row } from './readTable.ts';
import type { TextFile } from './textFile.ts';

const COLUMNS = [
  'code',
  'level',
  'name',
  'surfaceShareByCommune',
  'surfaceShareInsideAgglomeration',
  'from2015',
] as const;
type Column = (typeof COLUMNS)[number];
type Fault = Pick<Issue, 'rule'> & { readonly column: Column };

/** How far the share inside may stand from the sum of the shares it is made of: both are rounded. */
const ROUNDING = 0.01;

/** The territories that were read, and every code that the table names, even in a row that could not be. */
export interface Territories {
  /** In the order of their codes. */
  readonly list: readonly Territory[];
  /** What other files may name: a fault here is not told again at each of its figures. */
  readonly declared: ReadonlySet<string>;
}

/**
 * The territories of `territories.csv`.
 *
 * A neighbourhood may lie in communes of the atlas and in those that the profile declares outside.
 */
export function readTerritories(
  file: TextFile,
  outside: AtlasProfile['outside'] | undefined,
): Checked<Territories> {
  const { value: rows, issues } = readTable(file, COLUMNS);
  const declared = new Set(rows.map(({ cells }) => wholeCode(cells.code)));
  const seen = new Map<string, number>();
  const list: Territory[] = [];
  const found: Issue[] = [...issues];

  for (const row of rows) {
    const { code } = row.cells;
    const read = seen.has(code)
      ? [{ column: 'code', rule: `already at line ${String(seen.get(code))}` } as const]
      : readTerritory(row, declared, outside);
    seen.set(code, seen.get(code) ?? row.line);
    if ('code' in read) list.push(read);
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
  return { value: { list: list.sort((a, b) => (a.code < b.code ? -1 : 1)), declared }, issues: found };
}

function readTerritory(
  { cells }: Row<Column>,
  declared: ReadonlySet<string>,
  outside: AtlasProfile['outside'] | undefined,
): Territory | readonly Fault[] {
  if (!isLevel(cells.level)) return [{ column: 'level', rule: `unknown level: ${LEVELS.join(', ')}` }];
  const code = parseTerritoryCode(cells.level, cells.code);
  if (!code) return [{ column: 'code', rule: explainCode(cells.level, cells.code) ?? 'not a code' }];
  if (cells.name.trim() === '') return [{ column: 'name', rule: 'a territory has a name' }];

  if (cells.level !== 'qpv2024' && cells.from2015 !== '') {
    return [
      { column: 'from2015', rule: 'only a neighbourhood of 2024 comes from one of 2015: leave it empty' },
    ];
  }
  const identity = { code, level: cells.level, name: cells.name };
  if (!isPartition(cells.level)) return readNeighbourhood(identity, cells, declared, outside);
  if (cells.surfaceShareByCommune !== '' || cells.surfaceShareInsideAgglomeration !== '') {
    return [
      {
        column: 'surfaceShareByCommune',
        rule: 'a commune or an IRIS has no share of surface: leave both cells empty',
      },
    ];
  }
  return cells.level === 'iris'
    ? readIris(identity, declared)
    : { ...identity, within: [], inside: 1, from2015: [] };
}

/** An IRIS lies whole in the commune that begins its code. */
function readIris(
  identity: Pick<Territory, 'code' | 'level' | 'name'>,
  declared: ReadonlySet<string>,
): Territory | readonly Fault[] {
  const commune = communeOfIris(identity.code);
  if (!declared.has(commune)) {
    return [{ column: 'code', rule: `an IRIS of ${commune}, which is no commune of this table` }];
  }
  return { ...identity, within: [{ commune, share: 1 }], inside: 1, from2015: [] };
}

function readNeighbourhood(
  identity: Pick<Territory, 'code' | 'level' | 'name'>,
  cells: Readonly<Record<Column, string>>,
  declared: ReadonlySet<string>,
  outside: AtlasProfile['outside'] | undefined,
): Territory | readonly Fault[] {
  const within = readShares(cells.surfaceShareByCommune);
  if (typeof within === 'string') return [{ column: 'surfaceShareByCommune', rule: within }];

  const unknown = within.filter(
    ({ commune }) => !declared.has(commune) && outside && !Object.hasOwn(outside, commune),
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
  const sum = within.reduce((total, { commune, share }) => total + (declared.has(commune) ? share : 0), 0);
  if (Math.abs(inside - sum) > ROUNDING) {
    const rule = `the shares of the communes of the agglomeration sum to ${sum.toFixed(4)}`;
    return [{ column: 'surfaceShareInsideAgglomeration', rule }];
  }
  const from2015 = readAncestors(cells.from2015, declared);
  if (typeof from2015 === 'string') return [{ column: 'from2015', rule: from2015 }];
  return { ...identity, within, inside, from2015 };
}
