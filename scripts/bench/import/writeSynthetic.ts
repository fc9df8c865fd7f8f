import { open } from 'node:fs/promises';
import type { TableSource } from '../../sources/source.ts';
import { syntheticHeading, syntheticRow } from './syntheticRow.ts';

/** Characters written at a time. */
const PIECE = 1_000_000;

/**
 * Writes an invented table with a row for each code, whatever their number.
 *
 * Answers how many bytes the heading and the first rows take, for each number of rows that is asked for.
 */
export async function writeSynthetic(
  path: string,
  source: TableSource,
  codes: Iterable<string>,
  marks: readonly number[] = [],
): Promise<ReadonlyMap<number, number>> {
  const sizes = new Map<number, number>();
  const file = await open(path, 'w');
  let bytes = 0;
  let rows = 0;
  let pending = `${syntheticHeading(source)}\n`;
  const flush = async (): Promise<void> => {
    bytes += (await file.write(pending)).bytesWritten;
    pending = '';
  };
  try {
    for (const code of codes) {
      pending += `${syntheticRow(source, code, rows)}\n`;
      rows += 1;
      if (pending.length >= PIECE) await flush();
      if (marks.includes(rows)) {
        await flush();
        sizes.set(rows, bytes);
      }
    }
    await flush();
  } finally {
    await file.close();
  }
  return sizes;
}
