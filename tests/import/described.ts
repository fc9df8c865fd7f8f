import { readActionSource } from '../../scripts/import/readActionSource.ts';
import { readCountSource } from '../../scripts/import/readCountSource.ts';
import { readPlaceSource } from '../../scripts/import/readPlaceSource.ts';
import { readTableSource } from '../../scripts/import/readTableSource.ts';
import { recognise } from '../../scripts/import/recognise.ts';
import type { Scope } from '../../scripts/import/scope.ts';
import { toTableRow } from '../../scripts/import/tableRow.ts';
import { SOURCES } from '../../scripts/sources/all.ts';
import { inputOf } from './inputs.ts';
import { SCOPE } from './sources.ts';

/** What a file says, once it was recognised among all sources that the import knows. */
export interface Told {
  readonly source: string | undefined;
  /** `territory indicator period value status`, or the place or action without its line. */
  readonly rows: readonly unknown[];
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
}

/** The only source that takes a file of this name and content, and what its reader makes of it. */
export async function toldBy(name: string, content: string, scope: Scope = SCOPE): Promise<Told> {
  const input = inputOf(name, content);
  const { matched, issues } = await recognise([input], SOURCES);
  const [match, ...others] = matched;
  const problems = issues.map(({ rule }) => rule);
  if (!match || others.length > 0) return { source: undefined, rows: [], problems, remarks: [] };
  const { source } = match;
  const tell = (
    read: { readonly issues: readonly { readonly rule: string }[] },
    remarks: readonly { readonly rule: string }[],
    rows: readonly unknown[],
  ): Told => ({
    source: source.id,
    rows,
    problems: [...problems, ...read.issues.map(({ rule }) => rule)],
    remarks: remarks.map(({ rule }) => rule),
  });
  if (source.kind === 'table' || source.kind === 'counts') {
    const read =
      source.kind === 'table'
        ? await readTableSource(source, input, scope)
        : await readCountSource(source, input, scope);
    const rows = read.value.observations.map(toTableRow);
    return tell(
      read,
      read.value.remarks,
      rows.map((row) => [row.territory, row.indicator, row.period, row.value, row.status].join(' ')),
    );
  }
  if (source.kind === 'places') {
    const read = await readPlaceSource(source, input, scope);
    return tell(read, read.value.remarks, read.value.places.map(withoutLine));
  }
  if (source.kind === 'actions') {
    const read = await readActionSource(source, input, scope);
    return tell(read, read.value.remarks, read.value.actions.map(withoutLine));
  }
  return tell({ issues: [] }, [], []);
}

function withoutLine<T extends { readonly line: number }>({ line: _, ...rest }: T): Omit<T, 'line'> {
  return rest;
}
