import { linearScale } from '../../charts/linearScale.ts';
import type { Period } from '../../domain/period.ts';
import type { Passage } from '../../state/passage.ts';

/** A figure on the drawing; one without a figure stands at the foot, and has no height. */
export interface PassageDot {
  readonly period: Period;
  readonly generation: 'old' | 'heir';
  readonly x: number;
  /** `undefined` where there is no figure. */
  readonly y: number | undefined;
}

/** A line between two figures, in pixels. */
export interface PassageLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where all that the drawing of a passage holds stands, in pixels. */
export interface PassageLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly dots: readonly PassageDot[];
  readonly lines: readonly PassageLine[];
  /** The line that crosses the change of perimeter, where one may. */
  readonly bridge: PassageLine | undefined;
  /** The frames of the figures: one, cut by a break, where the series continues; else one a generation. */
  readonly frames: readonly { readonly left: number; readonly right: number }[];
  /** Where the perimeters change. */
  readonly breakX: number;
}

const HEIGHT = 150;
const TOP = 30;
const BOTTOM = 108;
/** Half of the room between two frames. */
const GUTTER = 8;

/**
 * One column a period and one of nothing where the perimeters change: no axis of time, since an edition is not a year.
 *
 * `extent` holds the figures of all neighbourhoods, so that drawings compare.
 */
export function passageLayout(
  { before, after, lines, continues, crosses }: Passage,
  extent: readonly [number, number],
  width: number,
): PassageLayout {
  const column = width / (before.length + 1 + after.length);
  const y = linearScale(extent, [BOTTOM - 12, TOP + 14]);
  const dots = [
    ...before.map((moment, i) => ({ ...moment, generation: 'old' as const, column: i })),
    ...after.map((moment, i) => ({ ...moment, generation: 'heir' as const, column: before.length + 1 + i })),
  ].map(({ period, generation, cell, column: rank }) => ({
    ...{ period, generation },
    x: (rank + 0.5) * column,
    y: typeof cell === 'number' ? y(cell) : undefined,
  }));
  const breakX = (before.length + 0.5) * column;
  const known = dots.flatMap((dot) => (dot.y === undefined ? [] : [{ ...dot, y: dot.y }]));
  const join = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
    a && b ? [{ x1: a.x, y1: a.y, x2: b.x, y2: b.y }] : [];
  const ofGeneration = (generation: PassageDot['generation']) =>
    known.filter((dot) => dot.generation === generation);
  return {
    ...{ width, height: HEIGHT, top: TOP, bottom: BOTTOM, dots, breakX },
    lines: (['old', 'heir'] as const).flatMap((generation) =>
      lines.flatMap(([from, to]) => {
        const own = ofGeneration(generation);
        return join(
          own.find(({ period }) => period === from),
          own.find(({ period }) => period === to),
        );
      }),
    ),
    bridge: crosses.may ? join(ofGeneration('old').at(-1), ofGeneration('heir')[0])[0] : undefined,
    frames: continues.may
      ? [{ left: 0, right: width }]
      : [
          { left: 0, right: breakX - GUTTER },
          { left: breakX + GUTTER, right: width },
        ],
  };
}
