import { inflateSync } from 'node:zlib';
import { OSMTransform, parse } from 'osm-pbf-parser-node';
import type { Input } from '../import/input.ts';
import { Unreadable } from '../import/unreadable.ts';

/** Tags of a node or a way, of the keys that were asked for. */
export type Tags = Readonly<Partial<Record<string, string>>>;

/** What an extract holds, as the parser gives it. Degrees, WGS 84. */
export type OsmItem =
  | {
      readonly type: 'node';
      readonly id: number;
      readonly lon: number;
      readonly lat: number;
      readonly tags?: Tags;
    }
  | { readonly type: 'way'; readonly id: number; readonly refs: readonly number[]; readonly tags?: Tags }
  | { readonly type: 'relation' };

/** What an extract says of itself. */
export interface OsmHeader {
  readonly required_features: readonly string[];
  /** Seconds since 1970 of the last change that it holds; 0 where it does not say. */
  readonly osmosis_replication_timestamp: number;
}

/** A part of an extract. The header comes first. */
export type OsmBlock = { readonly header: OsmHeader } | { readonly items: readonly OsmItem[] };

/** Keys of the tags to read, by what bears them. */
export interface OsmKeys {
  readonly node: readonly string[];
  readonly way: readonly string[];
}

/** A block is of 32 MiB at most, inflated or not (OpenStreetMap wiki, PBF Format): more was never one. */
const LARGEST_BLOCK = 32 * 1024 * 1024;

/** Of all features that a file may need, those that are read (same page). */
const READ_FEATURES: readonly string[] = ['OsmSchema-V0.6', 'DenseNodes'];

/**
 * The blocks of an extract (`.osm.pbf`), one after the other: no more than a few are in memory.
 *
 * Throws `Unreadable` where the file is damaged or truncated, or needs what is not read.
 */
export async function* osmBlocks(
  input: Pick<Input, 'name' | 'open'>,
  { node, way }: OsmKeys,
): AsyncGenerator<OsmBlock> {
  const parser = new OSMTransform({
    writeRaw: true,
    withTags: { node: [...node], way: [...way], relation: false },
  });
  const bytes = await input.open();
  let unread = 0;
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      unread += piece.length;
      // Not through a pipe: the parser throws at what it does not expect, and the program would end there.
      parser.write(piece);
      for (let block = next(parser); block; block = next(parser)) {
        unread = 0;
        yield toBlock(block, parser, input.name);
      }
      // The parser waits for the end of a block, however far a damaged length puts it.
      if (unread > 2 * LARGEST_BLOCK) throw new Error('a block without an end');
    }
    await ended(parser);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const rule = why.includes('not implemented')
      ? 'its blocks are not compressed with zlib: rewrite it with osmium cat in.osm.pbf -o out.osm.pbf'
      : `a damaged or truncated extract (${why}): download it again`;
    throw new Unreadable({ file: input.name, rule });
  } finally {
    parser.destroy();
    bytes.destroy();
  }
}

/** A header in a list of its own, or the compressed bytes of a block. */
type RawBlock = readonly OsmHeader[] | Buffer;

function next(parser: OSMTransform): RawBlock | null {
  return parser.read() as RawBlock | null;
}

function toBlock(block: RawBlock, parser: OSMTransform, file: string): OsmBlock {
  if (!(block instanceof Uint8Array)) {
    const [header] = block;
    return header ? { header: checked(header, file) } : { items: [] };
  }
  const inflated = inflateSync(block, { maxOutputLength: LARGEST_BLOCK });
  return { items: parse(inflated, parser) as OsmItem[] };
}

/** Fails where the file ended inside a block. */
function ended(parser: OSMTransform): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('finish', resolve);
    parser.once('error', reject);
    parser.end();
  });
}

function checked(header: OsmHeader, file: string): OsmHeader {
  const strange = header.required_features.find((feature) => !READ_FEATURES.includes(feature));
  if (strange === undefined) return header;
  const history =
    strange === 'HistoricalInformation' ? ' (a file of history: take the extract of a day)' : '';
  throw new Unreadable({ file, value: strange, rule: `needs a feature that is not read${history}` });
}
