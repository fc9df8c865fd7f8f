import { lineString, simplify } from '@turf/turf';
import type { Position } from '../access/walkingNetwork.ts';
import { toCsv } from '../import/toCsv.ts';
import { writeDegree, writePositions } from '../steps/positions.ts';
import { WALKING_TABLES } from '../steps/walkingTables.ts';
import type { JoinedWay, Junction } from './joinWays.ts';
import type { Extract, Run } from './readExtract.ts';

/** Degrees by which a line may leave its nodes: two metres, what a table of ways need not say. */
const BEND = 0.00002;

/** The tables of a network, as text, by their files, and what they hold. */
export interface WalkingTables {
  readonly files: ReadonlyMap<string, string>;
  readonly counts: {
    readonly nodes: number;
    readonly edges: number;
    readonly barriers: number;
    readonly metres: number;
  };
}

/** Writes a network in the tables of `data/`, sorted, so that a change of the ways shows as a change of few rows. */
export function toWalkingTables(
  ways: readonly JoinedWay[],
  { nodes, barriers }: Pick<Extract, 'nodes' | 'barriers'>,
): WalkingTables {
  const lineOf = (run: Run): readonly Position[] => simplified(run.map((rank) => nodes.positionOf(rank)));
  const idOf = ({ node, copy }: Junction): string => `${nodes.idOf(node)}${copy > 0 ? `-${copy}` : ''}`;

  const junctions = [...new Set(ways.flatMap(({ from, to }) => [from, to]))].sort(byNode);
  const nodeRows = junctions.map((junction) => {
    const [lon, lat] = nodes.positionOf(junction.node).map(writeDegree);
    return { id: idOf(junction), lon: lon ?? '', lat: lat ?? '' };
  });
  const edgeRows = ways
    .map((way) => (byNode(way.from, way.to) > 0 ? turned(way) : way))
    .sort((a, b) => byNode(a.from, b.from) || byNode(a.to, b.to) || a.metres - b.metres)
    .map(({ from, to, run, metres }) => ({
      from: idOf(from),
      to: idOf(to),
      metres: metres.toFixed(1),
      via: writePositions(lineOf(run).slice(1, -1)),
    }));
  const parts = new Map<number, number>();
  const barrierRows = [...barriers]
    .sort((a, b) => a.way - b.way)
    .map(({ way, kind, run }) => {
      const part = (parts.get(way) ?? 0) + 1;
      parts.set(way, part);
      return { id: `${way}${part > 1 ? `-${part}` : ''}`, kind, line: writePositions(lineOf(run)) };
    });

  const { nodes: nodeTable, edges: edgeTable, barriers: barrierTable } = WALKING_TABLES;
  return {
    files: new Map([
      [nodeTable.file, toCsv(nodeTable.columns, nodeRows)],
      [edgeTable.file, toCsv(edgeTable.columns, edgeRows)],
      [barrierTable.file, toCsv(barrierTable.columns, barrierRows)],
    ]),
    counts: {
      nodes: nodeRows.length,
      edges: edgeRows.length,
      barriers: barrierRows.length,
      metres: ways.reduce((sum, { metres }) => sum + metres, 0),
    },
  };
}

/** Ranks follow the ids: extracts are sorted. */
function byNode(a: Junction, b: Junction): number {
  return a.node - b.node || a.copy - b.copy;
}

function turned({ from, to, run, metres }: JoinedWay): JoinedWay {
  return { from: to, to: from, run: run.toReversed(), metres };
}

function simplified(line: readonly Position[]): readonly Position[] {
  if (line.length < 3) return line;
  const drawn = lineString(line.map((at) => [...at]));
  return simplify(drawn, { tolerance: BEND, highQuality: true, mutate: true }).geometry.coordinates.map(
    ([longitude = NaN, latitude = NaN]): Position => [longitude, latitude],
  );
}
