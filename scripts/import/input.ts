import type { Readable } from 'node:stream';

/** A file found in the folder, plain or inside an archive. Opened as often as needed, never read whole by itself. */
export interface Input {
  /** Path from the folder, `archive.zip/inside.csv` for what stands in an archive: the name that issues cite. */
  readonly name: string;
  /** The file on disk that holds it, relative to the folder: the archive, if any. */
  readonly container: string;
  /** Size of the container, in bytes. */
  readonly bytes: number;
  /** Digest of the container, in hexadecimal: read once, however many entries it holds. */
  readonly sha256: () => Promise<string>;
  /** The bytes, from the first. A damaged archive shows as an error of the stream. */
  readonly open: () => Promise<Readable>;
}
