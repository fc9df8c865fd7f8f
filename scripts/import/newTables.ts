import type { SourceDescription } from '../sources/source.ts';
import { mergeRows, type Disagreement } from './mergeRows.ts';
import type { FileReading } from './readFiles.ts';
import type { Scope } from './scope.ts';
import { TABLE_NAMES, type TableName } from './tableFiles.ts';
import { toReferenceRow, toTableRow, type TableRow } from './tableRow.ts';

/** The tables of figures after an import, and where the files disagree. */
export interface NewTables {
  readonly tables: Readonly<Record<TableName, readonly TableRow[]>>;
  readonly disagreements: readonly Disagreement[];
}

/** The tables that stand, with the figures read: of each level, and of the department, region and country. */
export function newTables(
  standing: NewTables['tables'],
  readings: readonly FileReading[],
  scope: Pick<Scope, 'communes' | 'parents'>,
  sources: readonly SourceDescription[],
): NewTables {
  const ranks = new Map(sources.map(({ id }, rank) => [id, rank]).reverse() as [string, number][]);
  const rankOf = (source: string) => ranks.get(source) ?? Infinity;
  const wider = referencesOf(scope);
  const read = (name: TableName): readonly TableRow[] =>
    readings.flatMap(({ source, table }): readonly TableRow[] => {
      if (!table) return [];
      const { observations, references } = table.reading;
      if (name === 'references')
        return references
          .filter(({ territory }) => wider.has(territory))
          .map((sum) => toReferenceRow(sum, source.id));
      return table.name === name ? observations.map(toTableRow) : [];
    });

  const merged = TABLE_NAMES.map((name) => [name, mergeRows(standing[name], read(name), rankOf)] as const);
  return {
    tables: Object.fromEntries(merged.map(([name, { rows }]) => [name, rows])) as NewTables['tables'],
    disagreements: merged.flatMap(([, { disagreements }]) => disagreements),
  };
}

/** The departments and regions that communes of the agglomeration lie in, and the country. */
function referencesOf({ communes, parents }: Pick<Scope, 'communes' | 'parents'>): ReadonlySet<string> {
  const codes = [...communes].flatMap((commune) => {
    const found = parents(commune);
    return found ? [`D${found.department}`, `R${found.region}`] : [];
  });
  return new Set([...codes, 'FR']);
}
