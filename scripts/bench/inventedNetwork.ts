import { distance, lengthToDegrees } from '@turf/turf';
import { randomLcg, randomUniform } from 'd3';
import type { Places } from '../access/walkingMeasure.ts';
import type { BarrierLine, Position, WalkingEdge, WalkingNetwork } from '../access/walkingNetwork.ts';

const ORIGIN: Position = [3.4, 50.2];
/** Metres between two crossings, and by how much one may stand aside. */
const STEP = 120;
const ASIDE = 60;
/** Of the streets of a grid, the part that is there. */
const THERE = 0.8;
const BENDS = 3;

/** A network that is no town, the same each time, and places all over it. */
export interface InventedNetwork {
  readonly network: WalkingNetwork;
  readonly placesOf: (count: number) => Places;
}

/** Invents about so many crossings of streets that bend, on a grid of which a fifth is missing, and a canal here and there. */
export function inventNetwork(crossings: number): InventedNetwork {
  const random = randomLcg(0.17);
  const side = Math.round(Math.sqrt(crossings));
  const north = lengthToDegrees(STEP, 'meters');
  const east = north / Math.cos((ORIGIN[1] * Math.PI) / 180);
  const aside = randomUniform.source(random)(-ASIDE / STEP / 2, ASIDE / STEP / 2);
  const at = (x: number, y: number): Position => [ORIGIN[0] + x * east, ORIGIN[1] + y * north];
  const nodes = Array.from({ length: side * side }, (_, i) =>
    at((i % side) + aside(), Math.floor(i / side) + aside()),
  );

  const street = (from: number, to: number): WalkingEdge => {
    const [a = ORIGIN, b = ORIGIN] = [nodes[from], nodes[to]];
    const bends = Array.from({ length: BENDS }, (_, i): Position => {
      const part = (i + 1) / (BENDS + 1);
      const [x, y] = [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
      return [x + (aside() * east) / 5, y + (aside() * north) / 5];
    });
    const line = [a, ...bends, b];
    return { from, to, metres: lengthOf(line), line };
  };
  const edges = nodes.flatMap((_, i) => {
    const right = (i + 1) % side === 0 || random() > THERE ? [] : [street(i, i + 1)];
    const up = i + side >= nodes.length || random() > THERE ? [] : [street(i, i + side)];
    return [...right, ...up];
  });
  const barriers = Array.from({ length: Math.round(crossings / 20) }, (): BarrierLine => {
    const [x, y] = [random() * side, random() * side];
    return { kind: 'water', line: [at(x, y), at(x + 1, y + aside()), at(x + 2, y + aside())] };
  });
  return {
    network: { nodes, edges, barriers },
    placesOf: (count) => {
      const places = Array.from({ length: count }, () => at(random() * side, random() * side));
      return { longitudes: places.map(([x]) => x), latitudes: places.map(([, y]) => y) };
    },
  };
}

function lengthOf(line: readonly Position[]): number {
  return line
    .slice(1)
    .reduce((sum, at, i) => sum + distance([...(line[i] ?? at)], [...at], { units: 'meters' }), 0);
}
