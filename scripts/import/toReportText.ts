import type { SourceDescription } from '../sources/source.ts';
import { explainUnknown } from './explainUnknown.ts';
import type { Input } from './input.ts';
import type { Readings } from './readFiles.ts';
import { toReportTable } from './toReportTable.ts';

const LEGEND = `read, kept: rows of the file, and those of the agglomeration. figures, withheld (statistical secrecy), missing:
cells of the rows kept. refused: rows and cells that break a rule, told below.`;

/** What an import read, told to the person who runs it: a line a file, the files left aside, what must be known. */
export function toReportText(
  { files, remarks }: Pick<Readings, 'files' | 'remarks'>,
  unknown: readonly Pick<Input, 'name'>[],
  sources: readonly Pick<SourceDescription, 'id' | 'name'>[],
): string {
  const lines = files.map(({ source, input, tally }) => ({
    source: source.id,
    file: input.name,
    tested: source.tested,
    tally,
  }));
  const untested = files.some(({ source }) => !source.tested);
  return [
    ...(lines.length > 0 ? [`${toReportTable(lines)}\n\n${LEGEND}`] : []),
    ...(untested
      ? [
          'Untested: described from the producer’s documentation, never tried on a real file. Check some figures by hand.',
        ]
      : []),
    ...list(
      'Not recognised, and left aside:',
      unknown.map(({ name }) => [name, explainUnknown({ name }, sources)].filter(Boolean).join(': ')),
    ),
    ...list('To be known:', [...new Set(remarks.map(({ file, rule }) => `${file}: ${rule}`))]),
  ].join('\n\n');
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [[title, ...items.map((item) => `  ${item}`)].join('\n')];
}
