import type { SourceDescription } from '../sources/source.ts';

/** What became of one file of a source. `file` is absent where nobody knows its address. */
export type FetchLine = {
  readonly source: SourceDescription['id'];
  readonly file?: string;
} & (
  | { readonly outcome: 'present' | 'fetched'; readonly bytes: number }
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly page: string | null }
);

const WORDS: Readonly<Record<FetchLine['outcome'], string>> = {
  present: 'present',
  fetched: 'fetched',
  failed: 'FAILED',
  unknown: 'no address known',
};

/** What a download brought, as a table of text with a line a file, and how many of each outcome. */
export function toFetchText(lines: readonly FetchLine[]): string {
  const width = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const sources = width(lines.map(({ source }) => source));
  const outcomes = width(lines.map(({ outcome }) => WORDS[outcome]));
  const rows = lines.map((line) =>
    [line.source.padEnd(sources), WORDS[line.outcome].padEnd(outcomes), detailOf(line)].join('  ').trimEnd(),
  );
  const counts = (Object.keys(WORDS) as FetchLine['outcome'][])
    .map((outcome) => [lines.filter((line) => line.outcome === outcome).length, WORDS[outcome]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return [...rows, '', counts.join(', ')].join('\n');
}

function detailOf(line: FetchLine): string {
  if (line.outcome === 'unknown')
    return ['to be put in the folder by hand', line.page].filter(Boolean).join(': ');
  if (line.outcome === 'failed') return `${line.file}: ${line.reason}`;
  return `${line.file}, ${toSize(line.bytes)}`;
}

/** Bytes in the unit that suits them: `312 B`, `4.5 kB`, `30.1 MB`. A kB is 1,000 bytes. */
export function toSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
