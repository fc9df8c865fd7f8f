import { Transform, type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Input } from '../import/input.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import { explainEntry, MAX_ENTRIES } from './archiveLimits.ts';

/** The files of a zip archive, each to be read on demand. Archives inside it are listed and not entered. */
export async function listArchive(
  path: string,
  archive: Pick<Input, 'container' | 'bytes' | 'sha256'>,
): Promise<Checked<readonly Input[]>> {
  const inputs: Input[] = [];
  const issues: Issue[] = [];
  try {
    const zip = await openPromise(path, { decodeStrings: false });
    if (zip.entryCount > MAX_ENTRIES) {
      zip.close();
      const rule = `the archive declares ${zip.entryCount} files, more than the ${MAX_ENTRIES} that are read`;
      return { value: [], issues: [{ file: archive.container, rule }] };
    }
    for await (const entry of zip.eachEntry()) {
      const inside = nameOf(entry);
      if (inside.endsWith('/') || isNoise(inside)) continue;
      const rule = explainEntry({ ...declared(entry), path: inside });
      if (rule === undefined) inputs.push(toInput(path, archive, entry, inside));
      else issues.push({ file: archive.container, value: inside, rule });
    }
  } catch (error) {
    issues.push({ file: archive.container, rule: `a damaged or truncated archive: ${reasonOf(error)}` });
  }
  return { value: inputs, issues };
}

/** What macOS adds to an archive. */
function isNoise(inside: string): boolean {
  return /(?:^|\/)(?:__MACOSX|\.[^/]*)(?:\/|$)/.test(inside) && !inside.includes('..');
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

function declared(entry: Entry) {
  return {
    bytes: entry.uncompressedSize,
    compressedBytes: entry.compressedSize,
    isEncrypted: entry.isEncrypted(),
    isReadable: entry.compressionMethod === 0 || entry.compressionMethod === 8,
    // High byte of "made by": 3 is Unix, the only one whose attributes hold a mode.
    unixMode: entry.versionMadeBy >> 8 === 3 ? entry.externalFileAttributes >>> 16 : 0,
  };
}

function toInput(
  path: string,
  archive: Pick<Input, 'container' | 'bytes' | 'sha256'>,
  entry: Entry,
  inside: string,
): Input {
  return { ...archive, name: `${archive.container}/${inside}`, open: () => openEntry(path, entry) };
}

/** The archive stays open as long as the stream. yauzl fails the stream if the size is not the declared one. */
async function openEntry(path: string, entry: Entry): Promise<Readable> {
  const zip: ZipFile = await openPromise(path, { autoClose: false });
  try {
    const bytes = await zip.openReadStreamPromise(entry);
    const checked = checksum(entry.crc32);
    bytes.on('error', (error) => checked.destroy(error));
    checked.on('close', () => {
      bytes.destroy();
      zip.close();
    });
    return bytes.pipe(checked);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function checksum(expected: number): Transform {
  let found = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      found = crc32(piece, found);
      done(null, piece);
    },
    flush(done) {
      done(found === expected ? null : new Error('the content does not have the checksum of the archive'));
    },
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
