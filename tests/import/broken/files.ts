import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder that must not be imported: what it holds, and what must be said of it. */
export interface BrokenFiles {
  readonly name: string;
  readonly files: (folder: string) => Promise<void>;
  /** Met in the report, which names the file, the line, the column and the value before the rule. */
  readonly message: RegExp;
}

/** The heading of a census. */
export const HEAD = 'CODGEO;P18_POP;P18_CHOM;TP60';
/** A census without a fault. */
export const GOOD = [HEAD, '59001;10;1;12,5', '59003;20;2;s', ''].join('\n');

/** A census whose rows are these. */
export const census = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n');

/** Writes one file. */
export const put =
  (path: string, content: string | Uint8Array) =>
  async (folder: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
