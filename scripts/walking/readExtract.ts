import type { BarrierKind } from '../access/walkingNetwork.ts';
import type { Input } from '../import/input.ts';
import { Unreadable } from '../import/unreadable.ts';
import { inBoxes, type Box } from './boxes.ts';
import { NodeStore } from './nodeStore.ts';
import { osmBlocks, type OsmItem } from './osmBlocks.ts';
import { barrierKindOf, isClosed, isWalkable, WALKABILITY_KEYS } from './walkability.ts';

/** Ranks of the nodes of a part of a way that lies in the territory, in order: two at least. */
export type Run = readonly number[];

/** What an extract holds of a territory. */
export interface Extract {
  readonly nodes: NodeStore;
  /** Ranks of the nodes that nobody passes. */
  readonly closed: ReadonlySet<number>;
  readonly walkable: readonly Run[];
  readonly barriers: readonly { readonly way: number; readonly kind: BarrierKind; readonly run: Run }[];
  /** Ways read; of those that are walked or are barriers, how many lie in the territory, and elsewhere. */
  readonly ways: { readonly read: number; readonly kept: number; readonly elsewhere: number };
  /** The day of the data, ISO 8601, where the file says it. */
  readonly day: string | undefined;
}

const UNSORTED =
  'nodes, then ways, by their ids, are needed: put it in order with osmium sort in.osm.pbf -o out.osm.pbf';

/**
 * Reads of an extract what lies in some boxes, in one go: a file holds its nodes before its ways.
 *
 * What is kept in memory grows with the boxes, not with the file. Throws `Unreadable` where the file cannot be read.
 */
export async function readExtract(
  input: Pick<Input, 'name' | 'open'>,
  boxes: readonly Box[],
): Promise<Extract> {
  const isInside = inBoxes(boxes);
  const nodes = new NodeStore();
  const closed = new Set<number>();
  const walkable: Run[] = [];
  const barriers: { way: number; kind: BarrierKind; run: Run }[] = [];
  const ways = { read: 0, kept: 0, elsewhere: 0 };
  let last = -Infinity;
  let day: string | undefined;

  const readItem = (item: OsmItem): void => {
    if (item.type === 'node') {
      if (ways.read > 0 || item.id <= last) throw new Unreadable({ file: input.name, rule: UNSORTED });
      last = item.id;
      if (!isInside(item.lon, item.lat)) return;
      const rank = nodes.add(item.id, item.lon, item.lat);
      if (item.tags && isClosed(item.tags)) closed.add(rank);
    } else if (item.type === 'way') {
      ways.read += 1;
      const { tags = {} } = item;
      const isWalked = isWalkable(tags);
      const kind = barrierKindOf(tags);
      if (!isWalked && kind === undefined) return;
      const runs = runsOf(item.refs, nodes);
      ways[runs.length > 0 ? 'kept' : 'elsewhere'] += 1;
      if (isWalked) walkable.push(...runs);
      if (kind !== undefined) barriers.push(...runs.map((run) => ({ way: item.id, kind, run })));
    }
  };

  for await (const block of osmBlocks(input, WALKABILITY_KEYS)) {
    if ('header' in block) day = dayOf(block.header.osmosis_replication_timestamp);
    else for (const item of block.items) readItem(item);
  }
  return { nodes, closed, walkable, barriers, ways, day };
}

/** The parts of a way whose nodes follow one another in the territory. */
function runsOf(refs: readonly number[], nodes: NodeStore): readonly Run[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const ref of refs) {
    const rank = nodes.rankOf(ref);
    if (rank < 0) {
      runs.push(run);
      run = [];
    } else if (rank !== run.at(-1)) run.push(rank);
  }
  return [...runs, run].filter(({ length }) => length > 1);
}

function dayOf(seconds: number): string | undefined {
  return seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}
