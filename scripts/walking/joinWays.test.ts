import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../tests/town.ts';
import { dropIslands } from './dropIslands.ts';
import { joinWays, type JoinedWay } from './joinWays.ts';
import { NodeStore } from './nodeStore.ts';
import type { Run } from './readExtract.ts';

/** Nodes 100 m apart on a line to the east, by their rank; those of a second line 100 m to the north from 50 on. */
const NODES = new NodeStore();
for (let i = 0; i < 100; i += 1) NODES.add(i + 1, ...placeAt([(i % 50) * 100, i < 50 ? 0 : 100]));

const join = (walkable: readonly Run[], closed: readonly number[] = []) =>
  joinWays({ nodes: NODES, closed: new Set(closed), walkable });
/** `0–2: 0 1 2`, with the copy of a closed end after a stop. */
const shown = (ways: readonly JoinedWay[]) =>
  ways.map(({ from, to, run }) => {
    const end = ({ node, copy }: JoinedWay['from']) => (copy > 0 ? `${node}.${copy}` : String(node));
    return `${end(from)}–${end(to)}: ${run.join(' ')}`;
  });

describe('ways that are walked', () => {
  it('are one where two meet and nothing else does', () => {
    expect(
      shown(
        join([
          [0, 1, 2],
          [2, 3],
        ]),
      ),
    ).toEqual(['0–3: 0 1 2 3']);
    expect(
      shown(
        join([
          [3, 2],
          [0, 1, 2],
        ]),
      ),
    ).toEqual(['3–0: 3 2 1 0']);
  });

  it('are cut where a third one meets them, in their middle too', () => {
    expect(
      shown(
        join([
          [0, 1, 2, 3],
          [2, 52, 53],
        ]),
      ),
    ).toEqual(['0–2: 0 1 2', '2–3: 2 3', '2–53: 2 52 53']);
  });

  it('stay two where they join the same ends', () => {
    const both = join([
      [0, 1, 2],
      [0, 51, 2],
      [2, 3],
      [0, 50],
    ]);
    expect(shown(both)).toContain('0–2: 0 1 2');
    expect(shown(both)).toContain('0–2: 0 51 2');
  });

  it('may come back to where they began, at the end of a street or alone', () => {
    expect(
      shown(
        join([
          [0, 1],
          [1, 2, 52, 51, 1],
        ]),
      ),
    ).toEqual(['0–1: 0 1', '1–1: 1 2 52 51 1']);
    expect(
      shown(
        join([
          [1, 2, 52],
          [52, 51, 1],
        ]),
      ),
    ).toEqual(['1–1: 1 2 52 51 1']);
  });

  it('end at a node that is closed, each for itself', () => {
    expect(shown(join([[0, 1, 2]], [1]))).toEqual(['0–1.1: 0 1', '1.2–2: 1 2']);
  });

  it('have the length of all their nodes, whatever bends the table leaves out', () => {
    const [way] = join([[0, 1, 51, 52, 2]]);
    expect(Math.abs((way?.metres ?? NaN) - 400)).toBeLessThan(0.1);
  });

  const run = fc
    .array(fc.integer({ min: 0, max: 19 }), { minLength: 2, maxLength: 8 })
    .map((ranks) => ranks.filter((rank, i) => rank !== ranks[i - 1]));
  const runs = fc.array(
    run.filter(({ length }) => length > 1),
    { minLength: 1, maxLength: 12 },
  );
  const pairsOf = (all: readonly Run[]) =>
    all
      .flatMap((ranks) => ranks.slice(1).map((b, i) => [ranks[i] ?? -1, b].sort((x, y) => x - y).join('-')))
      .sort();

  it('hold each piece of the ways drawn, once for each time it was drawn', () => {
    fc.assert(
      fc.property(
        runs,
        fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 3 }),
        (drawn, closed) => {
          expect(pairsOf(join(drawn, closed).map((way) => way.run))).toEqual(pairsOf(drawn));
        },
      ),
    );
  });

  it('meet by three at least, or end, or are a ring alone', () => {
    fc.assert(
      fc.property(runs, (drawn) => {
        const ends = new Map<object, JoinedWay[]>();
        for (const way of join(drawn)) {
          for (const end of [way.from, way.to]) ends.set(end, [...(ends.get(end) ?? []), way]);
        }
        for (const met of ends.values()) {
          if (met.length === 2) expect(met[0]).toBe(met[1]);
        }
      }),
    );
  });
});

describe('small parts that nothing joins to the rest', () => {
  /** A street of 3 km, and beside it one of so many pieces of 100 m. */
  const withIsland = (pieces: number) => {
    const street = Array.from({ length: 31 }, (_, i) => i);
    const island = Array.from({ length: pieces + 1 }, (_, i) => 50 + i);
    return dropIslands(join([street, island]));
  };

  it('are left out under one kilometre, and counted', () => {
    const { ways, islands } = withIsland(9);
    expect(ways).toHaveLength(1);
    expect(islands.number).toBe(1);
    expect(Math.round(islands.metres)).toBe(900);
  });

  it('stay above', () => {
    expect(withIsland(11).ways).toHaveLength(2);
  });

  it('do not take the largest part with them, however small', () => {
    expect(
      dropIslands(
        join([
          [0, 1, 2],
          [50, 51],
        ]),
      ).ways.map(({ run }) => run),
    ).toEqual([[0, 1, 2]]);
  });
});
