import { found, opened } from './broken/archives.ts';
import type { BrokenFiles } from './broken/files.ts';
import { coded, listed, measured } from './broken/rows.ts';
import { cut, decoded, recognised } from './broken/texts.ts';

/** In the order in which a file is found, opened, decoded, cut into rows, recognised, and read cell by cell. */
export const BROKEN_FILES: readonly BrokenFiles[] = [
  ...found(),
  ...opened(),
  ...decoded(),
  ...cut(),
  ...recognised(),
  ...coded(),
  ...measured(),
  ...listed(),
];
