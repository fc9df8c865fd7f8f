const MEBIBYTE = 2 ** 20;

/** The largest file of a producer met so far, the individual census, is under 3 GiB: more is a bomb or a mistake. */
const MAX_ENTRY_BYTES = 4096 * MEBIBYTE;

/** Tables of a producer shrink 3 to 15 times. Deflate cannot exceed 1,032: a bomb stands near it. */
const MAX_RATIO = 200;

/** Below this size a file of one repeated line may exceed the ratio, and does no harm. */
const RATIO_MATTERS_FROM = 8 * MEBIBYTE;

/** No archive of a producer holds more than a few dozen files. */
export const MAX_ENTRIES = 10_000;

/** What the central directory of an archive says of one of its files. */
export interface DeclaredEntry {
  readonly path: string;
  readonly bytes: number;
  readonly compressedBytes: number;
  readonly isEncrypted: boolean;
  /** Whether its compression can be undone: stored or deflated. */
  readonly isReadable: boolean;
  /** Permissions and kind of file on the machine that made the archive, where it says. */
  readonly unixMode: number;
}

/** Why a file of an archive is refused before it is opened, or `undefined` if it may be. */
export function explainEntry(entry: DeclaredEntry): string | undefined {
  const { path, bytes, compressedBytes } = entry;
  if (isEscaping(path)) return 'the path leads out of the archive: it was made to write elsewhere';
  if (entry.isEncrypted) return 'the file is encrypted in the archive: extract it with its password first';
  if (isSpecial(entry.unixMode)) return 'the archive holds a link or a device here, not a file';
  if (!entry.isReadable)
    return 'compressed in a way that is not read here: make the archive again with deflate';
  if (bytes > MAX_ENTRY_BYTES) {
    return `declares ${bytes} bytes once extracted, more than the ${MAX_ENTRY_BYTES} that are read: a zip bomb?`;
  }
  if (bytes > RATIO_MATTERS_FROM && bytes > MAX_RATIO * compressedBytes) {
    return `declares ${bytes} bytes for ${compressedBytes} compressed, more than ${MAX_RATIO} for one: a zip bomb?`;
  }
  return undefined;
}

/** Absolute, with a drive, a backslash, a zero byte or a step upwards. */
function isEscaping(path: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..');
}

/** `S_IFMT` of the mode: regular file 8, folder 4, or 0 where the machine does not say. */
function isSpecial(unixMode: number): boolean {
  return ![0, 4, 8].includes(unixMode >> 12);
}
