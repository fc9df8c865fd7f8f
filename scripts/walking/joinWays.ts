import { distance } from '@turf/turf';
import type { Extract, Run } from './readExtract.ts';

/** A way between two places where ways meet or end. */
export interface JoinedWay {
  readonly from: Junction;
  readonly to: Junction;
  /** Ranks of its nodes, the ends included. */
  readonly run: Run;
  /** Metres along all its nodes, at least a tenth: two nodes at one place are not joined by nothing. */
  readonly metres: number;
}

/** A node where ways meet or end. Each way that ends at a closed one has an end of its own there: `copy` 1, 2…; else 0. */
export interface Junction {
  readonly node: number;
  readonly copy: number;
}

const SHORTEST = 0.1;

/**
 * Joins the ways that are walked into as few as there can be: two that meet where nothing else does become one.
 *
 * Nobody passes the nodes that are closed: ways end there.
 */
export function joinWays({
  nodes,
  closed,
  walkable,
}: Pick<Extract, 'nodes' | 'closed' | 'walkable'>): readonly JoinedWay[] {
  const isTurn = turnsOf(walkable, closed, nodes.count);
  const junctions = new Junctions(closed);
  const chains = walkable.flatMap((run) => cut(run, isTurn, junctions));
  return joined(chains).map(({ from, to, run }) => ({
    from,
    to,
    run,
    metres: Math.max(SHORTEST, lengthOf(run, nodes)),
  }));
}

interface Chain {
  readonly from: Junction;
  readonly to: Junction;
  readonly run: Run;
}

/** One object for each junction, so that two are the same where they are one. */
class Junctions {
  readonly #closed: ReadonlySet<number>;
  readonly #open = new Map<number, Junction>();
  readonly #copies = new Map<number, number>();

  constructor(closed: ReadonlySet<number>) {
    this.#closed = closed;
  }

  at(node: number): Junction {
    if (this.#closed.has(node)) {
      const copy = (this.#copies.get(node) ?? 0) + 1;
      this.#copies.set(node, copy);
      return { node, copy };
    }
    const known = this.#open.get(node) ?? { node, copy: 0 };
    this.#open.set(node, known);
    return known;
  }
}

/** For each node, 1 where ways may meet: their ends, what several pass, and closed nodes. */
function turnsOf(runs: readonly Run[], closed: ReadonlySet<number>, count: number): Uint8Array {
  const passed = new Uint8Array(count);
  const isTurn = new Uint8Array(count);
  for (const run of runs) {
    run.forEach((node, i) => {
      if (i === 0 || i === run.length - 1 || passed[node] === 1 || closed.has(node)) isTurn[node] = 1;
      passed[node] = 1;
    });
  }
  return isTurn;
}

/** A run in pieces that no other way meets but at their ends. */
function cut(run: Run, isTurn: Uint8Array, junctions: Junctions): readonly Chain[] {
  const chains: Chain[] = [];
  let start = 0;
  for (let i = 1; i < run.length; i += 1) {
    if (isTurn[run[i] ?? 0] === 0) continue;
    const piece = run.slice(start, i + 1);
    chains.push({ from: junctions.at(piece[0] ?? 0), to: junctions.at(piece.at(-1) ?? 0), run: piece });
    start = i;
  }
  return chains;
}

/** Chains that meet two by two, made one; those of a ring that nothing meets too, from one of their ends. */
function joined(chains: readonly Chain[]): readonly Chain[] {
  const meeting = new Map<Junction, Chain[]>();
  for (const chain of chains) {
    for (const end of [chain.from, chain.to]) {
      const others = meeting.get(end);
      if (others) others.push(chain);
      else meeting.set(end, [chain]);
    }
  }
  const used = new Set<Chain>();
  const follow = (first: Chain, from: Junction): Chain => {
    const run = [from.node];
    let at = from;
    for (let next: Chain | undefined = first; next;) {
      used.add(next);
      const isForward: boolean = next.from === at;
      run.push(...(isForward ? next.run : next.run.toReversed()).slice(1));
      at = isForward ? next.to : next.from;
      const met: readonly Chain[] = meeting.get(at) ?? [];
      next = met.length === 2 ? met.find((chain) => !used.has(chain)) : undefined;
    }
    return { from, to: at, run };
  };
  const isEnd = (junction: Junction): boolean => meeting.get(junction)?.length !== 2;
  const whole: Chain[] = [];
  for (const chain of chains) {
    if (used.has(chain)) continue;
    if (isEnd(chain.from)) whole.push(follow(chain, chain.from));
    else if (isEnd(chain.to)) whole.push(follow(chain, chain.to));
  }
  for (const chain of chains) if (!used.has(chain)) whole.push(follow(chain, chain.from));
  return whole;
}

function lengthOf(run: Run, nodes: Extract['nodes']): number {
  const line = run.map((rank) => nodes.positionOf(rank));
  return line
    .slice(1)
    .reduce((sum, at, i) => sum + distance([...(line[i] ?? at)], [...at], { units: 'meters' }), 0);
}
