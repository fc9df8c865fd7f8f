import type { GridSource } from '../sources/source.ts';
import type { Checked } from '../steps/checked.ts';
import { centreOfCell } from '../steps/gridCell.ts';
import { Counter } from './counter.ts';
import { communeOfToday } from './fateOfRow.ts';
import { Findings } from './findings.ts';
import { columnsOf } from './headings.ts';
import type { Input } from './input.ts';
import { parseCell } from './parseCell.ts';
import type { GridReading, GridRow } from './reading.ts';
import { readSheet, type SheetRow } from './readSheet.ts';
import type { Scope } from './scope.ts';
import { issueOf } from './unreadable.ts';

/** Codes one after the other, with or without commas, spaces or quotes between them. */
const COMMUNES = /^(?:(?:\d{2}|2[AB])\d{3})+$/;
const BETWEEN = /[\s,;_'"-]+/g;

/**
 * The cells of a population grid that touch a commune of the territory, or one around it that a neighbourhood lies in,
 * with their centres in degrees.
 *
 * Millions of cells go by: of those of elsewhere, only the communes are looked at.
 */
export async function readGridSource(
  source: GridSource,
  input: Pick<Input, 'name' | 'open'>,
  scope: Scope,
): Promise<Checked<GridReading>> {
  const { columns } = source;
  const findings = new Findings(input.name);
  const counter = new Counter();
  const cells = new Map<string, GridRow & { readonly line: number }>();
  const touched = new Set<string>();

  const readRow = (row: SheetRow): void => {
    const refuse = (column: string, rule: string): void => {
      counter.row('Refused');
      findings.add({ line: row.line, column, value: row.cell(column), rule });
    };
    if (row.fault) {
      counter.row('Refused');
      return findings.add(row.fault);
    }
    const codes = communesOf(row.cell(columns.communes));
    if (!codes) return refuse(columns.communes, 'not codes of communes of 5 characters');
    const ours = codes.flatMap((code) => {
      const commune = communeOfToday(code, scope);
      return 'code' in commune && isOurs(commune.code, scope) ? [commune.code] : [];
    });
    if (ours.length === 0) return counter.row('Elsewhere');

    const cell = row.cell(columns.cell);
    const centre = centreOfCell(cell);
    if (!centre) return refuse(columns.cell, 'not a cell of 200 m of the grid of INSEE');
    const first = cells.get(cell);
    if (first) return refuse(columns.cell, `this cell already stands at line ${String(first.line)}`);
    const read = parseCell(row.cell(columns.inhabitants), source.dialect, {});
    const inhabitants = 'rule' in read ? undefined : read.value;
    if (typeof inhabitants !== 'number' || inhabitants < 0)
      return refuse(columns.inhabitants, 'not a number of inhabitants');
    for (const code of ours) touched.add(code);
    counter.row('Kept');
    counter.kept({ status: 'normal', value: inhabitants });
    cells.set(cell, { cell, ...centre, inhabitants, source: source.id, line: row.line });
  };

  try {
    for await (const batch of readSheet(input, source.dialect, columnsOf(source)))
      for (const row of batch) readRow(row);
  } catch (error) {
    findings.add(issueOf(error));
  }
  const absent = [...scope.communes].filter((code) => !touched.has(code)).sort();
  // The archive holds a file for each part of France: that of another part has no cell at all.
  const isPartial = cells.size > 0 && absent.length > 0;
  const rule = `no cell for ${absent.length} of ${scope.communes.size} communes: ${absent.join(', ')}`;
  return {
    value: {
      cells: [...cells.values()],
      remarks: isPartial ? [{ file: input.name, rule }] : [],
      tally: counter.tally,
    },
    issues: findings.list,
  };
}

function communesOf(text: string): readonly string[] | undefined {
  const joined = text.replace(BETWEEN, '');
  return COMMUNES.test(joined) ? (joined.match(/.{5}/g) ?? undefined) : undefined;
}

function isOurs(commune: string, { communes, around }: Scope): boolean {
  return communes.has(commune) || around?.has(commune) === true;
}
