import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in an archive, and the lies to tell about it. */
export interface Entry {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Size once extracted, where the archive declares another than the real one. */
  readonly declaredBytes?: number;
  readonly checksum?: number;
  /** General purpose flag; its first bit says that the file is encrypted. */
  readonly flags?: number;
  /** Method of compression: 8 is deflate. */
  readonly method?: number;
  /** Mode of the file on Unix: `0o120777` is a symbolic link. */
  readonly unixMode?: number;
}

/** A zip archive, written by hand: what tests need most is what a library refuses to write. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const common = commonFields(entry, name.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common.fields, name, common.packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(((entry.unixMode ?? 0o100644) << 16) >>> 0, 6);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common.fields, end, name]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06');
  last.writeUInt16LE(entries.length, 8);
  last.writeUInt16LE(entries.length, 10);
  last.writeUInt32LE(central.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, last]);
}

/** The fields that stand both before the file and in the directory at the end. */
function commonFields(
  entry: Entry,
  nameLength: number,
): { readonly fields: Buffer; readonly packed: Buffer } {
  const content = Buffer.from(entry.content as Uint8Array);
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  // Bit 11: the name is UTF-8.
  fields.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(entry.checksum ?? crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.declaredBytes ?? content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return { fields, packed };
}
