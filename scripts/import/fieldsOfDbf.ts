import type { Input } from './input.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of the header, and of the description of each field after it. A byte 0x0D ends them. */
const BLOCK = 32;
const END = 0x0d;

/** The names of the fields of a dBase table, as shapefiles carry their attributes. */
export async function fieldsOfDbf(input: Input): Promise<readonly string[]> {
  let bytes = new Uint8Array(0);
  try {
    for await (const piece of await input.open()) {
      bytes = Uint8Array.from([...bytes, ...(piece as Uint8Array)]);
      // Its length stands in bytes 8 and 9.
      if (bytes.length >= BLOCK && bytes.length >= headerLength(bytes)) break;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable({ file: input.name, rule: `the file cannot be read to its end: ${reason}` });
  }
  const names: string[] = [];
  for (let at = BLOCK; at + BLOCK <= bytes.length && bytes[at] !== END; at += BLOCK) {
    names.push(String.fromCharCode(...bytes.subarray(at, at + 11)).replace(/\0.*$/s, ''));
  }
  if (names.length === 0) throw new Unreadable({ file: input.name, rule: 'not a dBase table: no field' });
  return names;
}

function headerLength(bytes: Uint8Array): number {
  return (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0);
}
