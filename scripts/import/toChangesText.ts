import { OBSERVATION_FILES, TABLE_NAMES, type TableName } from './tableFiles.ts';
import { keyOf, type TableRow } from './tableRow.ts';

/** The tables of figures of a folder, before an import or after it. */
type Tables = Readonly<Record<TableName, readonly TableRow[]>>;

/** What a file holds. */
type Content = string | Uint8Array;

/** Changed figures that are told one by one, in each table; the rest is counted. */
const TOLD = 10;

/** What an import changes of a folder, told before and after: rows of the tables of figures, files of another kind. */
export interface Changes {
  readonly tables: { readonly before: Tables; readonly after: Tables };
  readonly files: {
    readonly before: ReadonlyMap<string, Content>;
    readonly after: ReadonlyMap<string, Content>;
  };
  /** Ids of the cards that were written anew. */
  readonly cards: readonly string[];
}

/** What an import changes: rows added and changed of each table of figures, the cards, the other files. */
export function toChangesText({ tables, files, cards }: Changes): string {
  const figures = TABLE_NAMES.flatMap((name) =>
    changesOf(OBSERVATION_FILES[name], tables.before[name], tables.after[name]),
  );
  const ids = [...new Set(cards)].sort();
  const counted = new Set<string>(['sources.json', ...Object.values(OBSERVATION_FILES)]);
  const others = [...files.after]
    .filter(([name, text]) => !counted.has(name) && !sameBytes(files.before.get(name), text))
    .map(([name]) => `  ${name}: ${files.before.has(name) ? 'renewed' : 'new'}`);
  return [
    figures.length + others.length === 0 ? 'The tables said all of this already.' : 'What changes:',
    ...figures,
    ...others,
    `  sources.json: the ${ids.length > 1 ? 'cards' : 'card'} of ${ids.join(', ')}`,
  ].join('\n');
}

function changesOf(file: string, before: readonly TableRow[], after: readonly TableRow[]): readonly string[] {
  const standing = new Map(before.map((row) => [keyOf(row), row]));
  const added = after.filter((row) => !standing.has(keyOf(row)));
  const changed = after.flatMap((row) => {
    const old = standing.get(keyOf(row));
    return old && old !== row ? [`    ${describe(old, row)}`] : [];
  });
  if (added.length + changed.length === 0) return [];
  return [
    `  ${file}: ${added.length} ${added.length === 1 ? 'row' : 'rows'} added, ${changed.length} changed`,
    ...changed.slice(0, TOLD),
    ...(changed.length > TOLD ? [`    and ${changed.length - TOLD} more`] : []),
  ];
}

/** One row before and after; the sources where they differ. */
function describe(old: TableRow, row: TableRow): string {
  const said = (of: TableRow): string =>
    [of.value || of.status, ...(old.source === row.source ? [] : [`(${of.source})`])].join(' ');
  return `${row.territory} ${row.indicator} ${row.period}: ${said(old)} → ${said(row)}`;
}

function sameBytes(a: Content | undefined, b: Content): boolean {
  return a !== undefined && Buffer.from(a as string).equals(Buffer.from(b as string));
}
