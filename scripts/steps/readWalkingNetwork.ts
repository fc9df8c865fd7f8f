import { length, lineString } from '@turf/turf';
import {
  BARRIER_KINDS,
  type BarrierKind,
  type BarrierLine,
  type Position,
  type WalkingEdge,
  type WalkingNetwork,
} from '../access/walkingNetwork.ts';
import type { Checked, Issue } from './checked.ts';
import { explainSource } from './explainCells.ts';
import { parseNumber } from './parseNumber.ts';
import { parsePositions, toPosition } from './positions.ts';
import { readIdentified, type Cells } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
import { readTable } from './readTable.ts';
import type { TextFile } from './textFile.ts';
import { WALKING_SOURCE, WALKING_TABLES, type WalkingTable } from './walkingTables.ts';

/** Metres by which a way may be shorter than its line: cells are rounded. */
const ROUNDED = 1;

/** Issues of one table that are told one by one: it may have a hundred thousand rows, all wrong in the same way. */
const TOLD = 200;

/** The three tables, each where it is there. */
export type WalkingFiles = Readonly<Record<WalkingTable, TextFile | undefined>>;

/**
 * The ways that are walked, from the tables that an import made; `undefined` where none was imported.
 *
 * The three tables come together, with the card of OpenStreetMap: its licence asks that it be named.
 */
export function readWalkingNetwork(
  { nodes, edges, barriers }: WalkingFiles,
  sources: SourceCards | undefined,
): Checked<WalkingNetwork | undefined> {
  if (!nodes && !edges && !barriers) return { value: undefined, issues: [] };
  const issues: Issue[] = [];
  const take = <T>({ value, issues: found }: Checked<T>): T => {
    issues.push(...firstOf(found));
    return value;
  };
  const tables = { nodes, edges, barriers };
  for (const [table, { file }] of Object.entries(WALKING_TABLES)) {
    if (!tables[table as WalkingTable])
      issues.push({ file, rule: 'the file is not there, and the others are' });
  }
  const card = explainSource(WALKING_SOURCE, sources);
  if (card !== undefined) issues.push({ file: 'sources.json', value: WALKING_SOURCE, rule: card });

  const points = nodes ? take(readNodes(nodes)) : new Map<string, Node>();
  const value = {
    nodes: [...points.values()].map(({ at }) => at),
    edges: edges ? take(readEdges(edges, points)) : [],
    barriers: barriers ? take(readBarriers(barriers)) : [],
  };
  return { value: issues.length === 0 ? value : undefined, issues };
}

function firstOf(issues: readonly Issue[]): readonly Issue[] {
  const [first] = issues;
  const more = issues.length - TOLD;
  if (!first || more <= 0) return issues;
  return [...issues.slice(0, TOLD), { file: first.file, rule: `and ${more} more problems in this file` }];
}

interface Node {
  readonly rank: number;
  readonly at: Position;
}

/** Faulty nodes are in the map too, off the map: an edge that names one is not told again. */
function readNodes(file: TextFile): Checked<ReadonlyMap<string, Node>> {
  const { value, issues } = readIdentified(file, WALKING_TABLES.nodes.columns, ({ id, lon, lat }) => {
    const at = toPosition(lon, lat);
    if (at) return { value: { id, at } };
    const column = parseNumber(lon) === undefined ? 'lon' : 'lat';
    return { faults: [{ column, rule: 'not a longitude and a latitude in degrees' }] };
  });
  const known = new Map<string, Node>();
  for (const { id, at } of value.list) known.set(id, { rank: known.size, at });
  for (const id of value.ids) if (!known.has(id)) known.set(id, { rank: -1, at: [NaN, NaN] });
  return { value: known, issues };
}

type EdgeColumn = (typeof WALKING_TABLES.edges.columns)[number];

function readEdges(file: TextFile, nodes: ReadonlyMap<string, Node>): Checked<readonly WalkingEdge[]> {
  const { value: rows, issues: found } = readTable(file, WALKING_TABLES.edges.columns);
  const issues = [...found];
  const edges: WalkingEdge[] = [];
  for (const { line, cells } of rows) {
    const edge = readEdge(cells, nodes);
    if ('metres' in edge) edges.push(edge);
    else issues.push({ file: file.name, line, value: cells[edge.column], ...edge });
  }
  return { value: edges, issues };
}

function readEdge(
  cells: Cells<EdgeColumn>,
  nodes: ReadonlyMap<string, Node>,
): WalkingEdge | { readonly column: EdgeColumn; readonly rule: string } {
  const [from, to] = [nodes.get(cells.from), nodes.get(cells.to)];
  if (!from || !to) return { column: from ? 'to' : 'from', rule: 'no node of nodes.csv has this id' };
  const metres = parseNumber(cells.metres);
  if (metres === undefined || metres <= 0)
    return { column: 'metres', rule: 'not a length in metres above 0' };
  const via = parsePositions(cells.via);
  if (!via) return { column: 'via', rule: 'not positions such as 3.5 50.35;3.51 50.36' };
  const line = [from.at, ...via, to.at];
  if (metres < lengthOf(line) - ROUNDED) return { column: 'metres', rule: 'shorter than its own line' };
  return { from: from.rank, to: to.rank, metres, line };
}

function readBarriers(file: TextFile): Checked<readonly BarrierLine[]> {
  const { value, issues } = readIdentified(
    file,
    WALKING_TABLES.barriers.columns,
    ({ kind, line: text }) => {
      if (!isBarrier(kind))
        return { faults: [{ column: 'kind', rule: `not one of ${BARRIER_KINDS.join(', ')}` }] };
      const line = parsePositions(text);
      return line && line.length > 1
        ? { value: { kind, line } }
        : { faults: [{ column: 'line', rule: 'not two positions or more, such as 3.5 50.35;3.51 50.36' }] };
    },
    { mayBeEmpty: true },
  );
  return { value: value.list, issues };
}

function isBarrier(text: string): text is BarrierKind {
  return BARRIER_KINDS.some((kind) => kind === text);
}

function lengthOf(line: readonly Position[]): number {
  return length(lineString(line.map((at) => [...at])), { units: 'meters' });
}
