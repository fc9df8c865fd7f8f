import { Readable } from 'node:stream';
import type { Input } from '../../scripts/import/input.ts';

/** A file that is not on disk, given in pieces of so many bytes. */
export function inputOf(name: string, content: string | Uint8Array, pieceBytes = 65_536): Input {
  const bytes = Buffer.from(content as Uint8Array);
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  };
  return {
    name,
    container: name,
    bytes: bytes.length,
    sha256: () => Promise.reject(new Error('not on disk')),
    open: () => Promise.resolve(Readable.from(pieces())),
  };
}

/** The bytes of an input, all of them. */
export async function bytesOf(input: Input): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await input.open()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
