import { NETWORK_REACH } from '../../src/domain/access.ts';
import type { Input } from '../import/input.ts';
import type { Tally } from '../import/reading.ts';
import { issueOf } from '../import/unreadable.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import { grown, isIn } from './boxes.ts';
import { dropIslands, type Mainland } from './dropIslands.ts';
import { joinWays, type JoinedWay } from './joinWays.ts';
import type { Land } from './landOf.ts';
import { readExtract, type Extract } from './readExtract.ts';
import { toWalkingTables, type WalkingTables } from './toWalkingTables.ts';

/** Metres beyond the reach of a walk: a way is known by its nodes, and the last one before may stand a little farther. */
const BEYOND = 500;

/** What an extract gives: the tables of the ways that are walked, by path. */
export interface WalkingReading {
  readonly files: ReadonlyMap<string, string>;
  /** The day of its data in words, where it says it. French: it stands on the card. */
  readonly observed: string | undefined;
  readonly remarks: readonly Issue[];
  readonly tally: Tally;
}

/**
 * The ways that are walked in a territory and around it, as far as its inhabitants are measured to walk.
 *
 * An extract that leaves out a commune is refused: its inhabitants would be told to reach nothing.
 */
export async function readWalkingSource(
  input: Pick<Input, 'name' | 'open'>,
  { boxes, communes }: Land,
): Promise<Checked<WalkingReading>> {
  const refuse = (issue: Issue): Checked<WalkingReading> => ({ value: NOTHING, issues: [issue] });
  const file = input.name;
  if (boxes.length === 0) {
    return refuse({
      file,
      rule: 'without perimeters, nothing says which of these ways lie in the territory',
    });
  }
  let extract: Extract;
  try {
    extract = await readExtract(
      input,
      boxes.map((box) => grown(box, NETWORK_REACH + BEYOND)),
    );
  } catch (error) {
    return refuse(issueOf(error));
  }
  const { nodes, walkable, ways, day } = extract;
  if (walkable.length === 0) {
    const rule = 'holds no way that is walked in the territory: take the extract of its region, whole';
    return refuse({ file, rule });
  }
  const mainland = dropIslands(joinWays(extract));
  const bare = communes.filter(({ box }) => !mainland.ways.some((way) => passes(way, box, nodes)));
  if (bare.length > 0) {
    const rule = `holds no way that is walked in ${bare.map(({ name }) => name).join(', ')}: take an extract of the whole territory`;
    return refuse({ file, rule });
  }
  const tables = toWalkingTables(mainland.ways, extract);
  const value = {
    files: tables.files,
    observed: day === undefined ? undefined : `données du ${inWords(day)}`,
    remarks: [{ file, rule: told(tables, mainland) }],
    tally: tallyOf(ways),
  };
  return { value, issues: [] };
}

function passes({ run }: JoinedWay, box: Land['boxes'][number], nodes: Extract['nodes']): boolean {
  return run.some((rank) => isIn(box, ...nodes.positionOf(rank)));
}

function told({ counts }: WalkingTables, { islands }: Mainland): string {
  const kilometres = (metres: number): string => `${Math.round(metres / 1000).toLocaleString('en')} km`;
  const { nodes, edges, barriers, metres } = counts;
  const whole = (count: number): string => count.toLocaleString('en');
  const kept = `${whole(edges)} ways that are walked, between ${whole(nodes)} places: ${kilometres(metres)}`;
  const left = `${whole(islands.number)} (${kilometres(islands.metres)})`;
  return `${kept}; barriers: ${whole(barriers)}; small parts that nothing joins to the rest, left out: ${left}`;
}

function tallyOf({ read, kept, elsewhere }: Extract['ways']): Tally {
  return {
    ...{ rowsRead: read, rowsKept: kept, rowsElsewhere: elsewhere, rowsLeftOut: read - kept - elsewhere },
    ...{ rowsRefused: 0, figures: 0, withheld: 0, missing: 0, refused: 0 },
  };
}

const NOTHING: WalkingReading = {
  files: new Map(),
  observed: undefined,
  remarks: [],
  tally: tallyOf({ read: 0, kept: 0, elsewhere: 0 }),
};

function inWords(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(/^1 /, '1er ');
}
