import type { JoinedWay, Junction } from './joinWays.ts';

/** Metres of ways under which what nothing joins to the rest is left out. */
const SMALLEST_ISLAND = 1000;

/** What is left of a network, and what was left out. */
export interface Mainland {
  readonly ways: readonly JoinedWay[];
  readonly islands: { readonly number: number; readonly metres: number };
}

/**
 * Leaves out the small parts of a network that nothing joins to the rest: the paths of a closed garden, a way drawn by half.
 *
 * A place beside one would be joined to it, and be told to reach nothing. The largest part stays, however small.
 */
export function dropIslands(ways: readonly JoinedWay[]): Mainland {
  const parents = new Map<Junction, Junction>();
  const rootOf = (junction: Junction): Junction => {
    let root = junction;
    for (let up = parents.get(root); up; up = parents.get(root)) root = up;
    // What was climbed once is climbed no more.
    for (let at = junction; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { from, to } of ways) {
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) parents.set(a, b);
  }

  const lengths = new Map<Junction, number>();
  for (const { from, metres } of ways) {
    const root = rootOf(from);
    lengths.set(root, (lengths.get(root) ?? 0) + metres);
  }
  let longest = 0;
  for (const metres of lengths.values()) longest = Math.max(longest, metres);
  const least = Math.min(SMALLEST_ISLAND, longest);
  const dropped = [...lengths.values()].filter((metres) => metres < least);
  return {
    ways: ways.filter(({ from }) => (lengths.get(rootOf(from)) ?? 0) >= least),
    islands: { number: dropped.length, metres: dropped.reduce((sum, metres) => sum + metres, 0) },
  };
}
