import type { Readable } from 'node:stream';

/** A file found in the folder, plain or inside an archive. Opened as often as needed, never read whole by itself. */
export interface Input {
  /** Path from the folder, `archive.zip/inside.csv` for what stands in an archive: the name that issues cite. */
  readonly name: string;
  /** The file on disk that holds it, relative to the folder, its size and how to digest it: the archive, if any. */
  readonly container: string;
  readonly bytes: number;
  readonly open: () => Promise<Readable>;
}
