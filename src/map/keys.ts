import { neighbourTowards, type Direction } from '../geo/neighbour.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The way an arrow key points, or `undefined` for any other key. */
export function directionOf(key: string): Direction | undefined {
  return Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
}

/** Where an arrow key leads from a territory: its neighbour on the map that way, or itself where there is none. */
export function step(
  from: string,
  direction: Direction,
  anchors: ReadonlyMap<string, readonly [x: number, y: number]>,
): string {
  const places = [...anchors].map(([code, [x, y]]) => ({ code, x, y }));
  const here = places.find(({ code }) => code === from);
  return (here && neighbourTowards(here, places, direction)) ?? from;
}
