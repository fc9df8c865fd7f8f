import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readTableSource } from '../../../import/readTableSource.ts';
import { loadOfficialCode } from '../../../io/officialCode.ts';
import { comparateur2021 } from '../../../sources/comparateur2021.ts';
import { scopeOf } from '../scopeOf.ts';
import type { Task } from '../task.ts';

/** The import of the atlas, with all its checks, and its sums by department, region and country. */
export async function atlas({ file, bytes, level, selection, to }: Task): Promise<void> {
  const source = { ...comparateur2021, level };
  const range = bytes === undefined ? {} : { end: bytes - 1 };
  const input = { name: basename(file), open: () => Promise.resolve(createReadStream(file, range)) };
  const { value, issues } = await readTableSource(source, input, scopeOf(selection, loadOfficialCode()));
  if (issues[0]) throw new Error(`${issues[0].file}, line ${issues[0].line}: ${issues[0].rule}`);

  const width = source.columns.length;
  const lines = [[source.code, ...source.columns.map(({ column }) => column)].join()];
  for (let at = 0; at < value.observations.length; at += width) {
    const row = value.observations.slice(at, at + width);
    lines.push([row[0]?.territory, ...row.map(({ measure }) => measure.value ?? '')].join());
  }
  await writeFile(to, `${lines.join('\n')}\n`);
}
