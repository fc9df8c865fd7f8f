import type { Input } from './input.ts';
import type { Readings } from './readFiles.ts';
import { toReportTable } from './toReportTable.ts';

/** What an import read, told to the person who runs it: a line a file, the files left aside, what must be known. */
export function toReportText({ files, remarks }: Readings, unknown: readonly Input[]): string {
  const lines = files.map(({ source, input, tally }) => ({
    source: source.id,
    file: input.name,
    tested: source.tested,
    tally,
  }));
  const untested = files.some(({ source }) => !source.tested);
  return [
    toReportTable(lines),
    ...(untested
      ? [
          'Untested: described from the producer’s documentation, never tried on a real file. Check some figures by hand.',
        ]
      : []),
    ...list(
      'Not recognised, and left aside:',
      unknown.map(({ name }) => name),
    ),
    ...list(
      'To be known:',
      remarks.map(({ file, rule }) => `${file}: ${rule}`),
    ),
  ].join('\n\n');
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [[title, ...items.map((item) => `  ${item}`)].join('\n')];
}
