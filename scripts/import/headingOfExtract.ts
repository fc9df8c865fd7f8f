import { explainBytes } from './explainBytes.ts';
import type { Input } from './input.ts';
import { Unreadable } from './unreadable.ts';

/** What the first block of an extract of OpenStreetMap calls itself (wiki of OpenStreetMap, PBF Format). */
export const EXTRACT_HEADING = 'OSMHeader';

/** Bytes of the length of the first block, and of the tag and the length of its name. */
const BEFORE_NAME = 6;

/** Finds at the beginning of a file what that of an extract is called. Throws `Unreadable` where it begins otherwise. */
export async function headingOfExtract(input: Pick<Input, 'name' | 'open'>): Promise<typeof EXTRACT_HEADING> {
  const first = await firstBytes(input, 512);
  const name = String.fromCharCode(...first.subarray(BEFORE_NAME, BEFORE_NAME + EXTRACT_HEADING.length));
  if (name === EXTRACT_HEADING) return EXTRACT_HEADING;
  throw new Unreadable({ file: input.name, rule: explain(first) });
}

function explain(first: Uint8Array): string {
  if (first.length === 0) return 'the file is empty';
  const text = String.fromCharCode(...first);
  if (/<osm[ >]/.test(text)) return 'OpenStreetMap as XML: take the file that ends in .osm.pbf';
  if (text.startsWith('BZh'))
    return 'not an extract but a bzip2 archive: take the file that ends in .osm.pbf';
  return explainBytes(first) ?? 'not an extract of OpenStreetMap: it does not begin with its header';
}

async function firstBytes(input: Pick<Input, 'open'>, wanted: number): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  const stream = await input.open();
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    bytes = Uint8Array.from([...bytes, ...piece.subarray(0, wanted - bytes.length)]);
    if (bytes.length >= wanted) break;
  }
  return bytes;
}
