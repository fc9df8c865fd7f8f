import { linearScale, ticksOf } from '../../charts/linearScale.ts';
import { INDICATORS } from '../../domain/indicators.ts';
import { classesOf, type Crossing, type Side } from './crossing.ts';

/** A value along an axis, and where it stands. */
interface Place {
  readonly value: number;
  readonly at: number;
}

/** Where everything of the scatter plot stands, in CSS pixels. */
export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Place[];
  readonly yTicks: readonly Place[];
  /** Bounds of the classes. */
  readonly xBreaks: readonly Place[];
  readonly yBreaks: readonly Place[];
  /** Where the agglomeration stands; absent where it has no figure. */
  readonly home: { readonly x: number | undefined; readonly y: number | undefined };
  readonly dots: readonly { readonly code: string; readonly x: number; readonly y: number }[];
}

const LEFT = 62;
const BOTTOM = 26;
const EDGE = 14;

/** Radius of a dot, in CSS pixels. */
export const DOT = 6;

/**
 * Lays out one dot a territory that has both figures. The greater difficulty is at the right and at the top, as in the
 * legend: where low figures are the difficulty, the axis is turned.
 */
export function scatterLayout(crossing: Crossing, codes: readonly string[], width: number): ScatterLayout {
  const { across, upright } = crossing;
  const height = Math.round(Math.min(520, Math.max(320, width * 0.7)));
  const [left, right, top, bottom] = [LEFT, width - EDGE, EDGE, height - BOTTOM];
  const x = axisOf(across, [left, right], Math.max(3, Math.round(width / 110)));
  const y = axisOf(upright, [bottom, top], 6);
  return {
    ...{ width, height, left, right, top, bottom },
    ...{ xTicks: x.ticks, yTicks: y.ticks, xBreaks: x.breaks, yBreaks: y.breaks },
    home: { x: x.home, y: y.home },
    dots: codes.flatMap((code) => {
      const [first, second] = [across.cellOf(code), upright.cellOf(code)];
      return typeof first === 'number' && typeof second === 'number'
        ? [{ code, x: x.scale(first), y: y.scale(second) }]
        : [];
    }),
  };
}

function axisOf(side: Side, [from, to]: readonly [number, number], count: number) {
  const [low, high] = side.extent;
  const margin = (high - low) * 0.04;
  const turned = INDICATORS[side.id].concern === 'low';
  const scale = linearScale([low - margin, high + margin], turned ? [to, from] : [from, to]);
  const placed = (values: readonly number[]) => values.map((value) => ({ value, at: scale(value) }));
  return {
    scale,
    ticks: placed(ticksOf(low, high, count)),
    breaks: classesOf(side) > 1 ? placed(side.classification.breaks) : [],
    home: typeof side.agglomeration === 'number' ? scale(side.agglomeration) : undefined,
  };
}
