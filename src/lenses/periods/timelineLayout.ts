import { linearScale, ticksOf } from '../../charts/linearScale.ts';
import { spread } from '../../charts/deconflict.ts';
import type { Period, PeriodKind } from '../../domain/period.ts';
import { yearOf } from '../../domain/period.ts';
import type { Milestone } from '../../domain/published.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { milestoneBars, type MilestoneBar } from './milestoneBars.ts';
import type { Track } from './tracks.ts';

/** A period on its axis. */
export interface PeriodTick {
  readonly period: Period;
  readonly at: number;
  /** Whether there is room for its words. */
  readonly told: boolean;
}

/** One kind of period: the axis is its own. */
export interface Panel {
  readonly kind: PeriodKind;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly PeriodTick[];
  /** Where the milestones stand under the axis; of years only. */
  readonly bars: readonly MilestoneBar[];
}

/** A figure drawn. */
export interface Dot {
  readonly period: Period;
  readonly x: number;
  readonly y: number;
  /** The ends of the interval of 95 %. */
  readonly top: number;
  readonly bottom: number;
  /** On the line, or by itself. */
  readonly joined: boolean;
}

/** A track drawn: its dots, the stretches that may join them, and where its name stands. */
export interface DrawnTrack {
  readonly key: string;
  readonly role: Track['role'];
  readonly dots: readonly Dot[];
  readonly lines: readonly string[];
  /** The baseline of its name, right of the last panel; absent without a figure. */
  readonly labelY: number | undefined;
}

/** Where everything stands, in CSS pixels. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly panels: readonly Panel[];
  readonly yTicks: readonly { readonly value: number; readonly at: number }[];
  readonly tracks: readonly DrawnTrack[];
  /** Where names start, and how many characters have room. */
  readonly labelX: number;
  readonly labelRoom: number;
}

/** What is laid out. */
export interface TimelineInput {
  readonly timelines: readonly Timeline[];
  readonly tracks: readonly Track[];
  readonly extent: readonly [number, number];
  readonly milestones: readonly Milestone[];
}

const LEFT = 52;
const TOP = 12;
const AXIS = 26;
const PANEL_GAP = 32;
const INNER = 14;
const LANE = 18;
const LINE_HEIGHT = 16;
const CHARACTER = 6.6;

/**
 * Lays out tracks along time, one panel a kind of period, on one scale of values.
 *
 * Years stand at their distance in time; editions, whose years are not known, one after the other. Lines join what a
 * timeline joins and nothing else: never two panels, never across an absence.
 */
export function timelineLayout(input: TimelineInput, width: number): TimelineLayout {
  const { timelines, tracks, extent } = input;
  const labels = Math.round(Math.min(190, width * 0.34));
  const right = width - labels;
  const plot = Math.round(Math.min(360, Math.max(220, width * 0.42)));
  const [top, bottom] = [TOP, TOP + plot];
  const panels = panelsOf(input, right, bottom);
  const lanes = Math.max(0, ...panels.map(({ bars }) => bars.length));
  const margin = (extent[1] - extent[0]) * 0.04;
  const y = linearScale([extent[0] - margin, extent[1] + margin], [bottom, top]);
  const at = new Map(panels.flatMap(({ ticks }) => ticks.map(({ period, at: x }) => [period, x] as const)));
  const drawn = tracks.map((track) => drawTrack(track, timelines, at, y));
  const ends = drawn.flatMap(({ key, dots }) => (dots.length > 0 ? [{ key, y: dots.at(-1)?.y ?? 0 }] : []));
  const placed = spread(
    ends.map((end) => end.y),
    LINE_HEIGHT,
    top + 4,
    bottom,
  );
  return {
    ...{ width, height: bottom + AXIS + lanes * LANE + 4, top, bottom, panels },
    yTicks: ticksOf(extent[0], extent[1], 5).map((value) => ({ value, at: y(value) })),
    tracks: drawn.map((track) => ({
      ...track,
      labelY: placed[ends.findIndex(({ key }) => key === track.key)],
    })),
    labelX: right + 6,
    labelRoom: Math.floor((labels - 10) / CHARACTER),
  };
}

function panelsOf({ timelines, milestones }: TimelineInput, right: number, bottom: number): readonly Panel[] {
  const room = right - LEFT - PANEL_GAP * (timelines.length - 1);
  const slots = timelines.flatMap(({ periods }) => periods).length + timelines.length;
  let left = LEFT;
  return timelines.map(({ kind, periods, joined }) => {
    const end = left + (room * (periods.length + 1)) / slots;
    const positions = kind === 'edition' ? periods.map((_, k) => k) : periods.map(timeOf);
    const [first = 0, last = 0] = [positions[0], positions.at(-1)];
    const x = linearScale([first, last], [left + INNER, end - INNER]);
    const inTime = { first, last, x, top: bottom + AXIS, lane: LANE };
    const panel = {
      ...{ kind, left, right: end },
      ticks: toldTicks(periods, positions.map(x), joined),
      bars: kind === 'year' ? milestoneBars(milestones, inTime) : [],
    };
    left = end + PANEL_GAP;
    return panel;
  });
}

/** A year, or a quarter as a part of its year. */
function timeOf(period: Period): number {
  const quarter = Number(/T([1-4])$/.exec(period)?.[1] ?? 1);
  return yearOf(period) + (quarter - 1) / 4;
}

/** The last, the first and those on the line are told before others, each where its words touch no other. */
function toldTicks(periods: readonly Period[], at: readonly number[], joined: readonly Period[]) {
  const weight = (i: number) =>
    i === periods.length - 1 ? 3 : i === 0 ? 2 : joined.includes(periods[i] as Period) ? 1 : 0;
  const told: number[] = [];
  const order = periods.map((_, i) => i).sort((a, b) => weight(b) - weight(a) || b - a);
  for (const i of order) {
    const widest =
      8 * Math.max(4, ...periods.map((period) => (period.startsWith('edition') ? 8 : period.length)));
    if (told.every((other) => Math.abs((at[other] ?? 0) - (at[i] ?? 0)) >= widest)) told.push(i);
  }
  return periods.map((period, i) => ({ period, at: at[i] ?? 0, told: told.includes(i) }));
}

function drawTrack(
  { key, role, points }: Track,
  timelines: readonly Timeline[],
  at: ReadonlyMap<Period, number>,
  y: (value: number) => number,
): Omit<DrawnTrack, 'labelY'> {
  const onLine = new Set(timelines.flatMap(({ joined }) => joined));
  const dots = points.flatMap(({ period, cell, margin }): Dot[] => {
    const x = at.get(period);
    if (x === undefined || typeof cell !== 'number') return [];
    const ends = { top: y(cell + margin), bottom: y(cell - margin) };
    return [{ period, x, y: y(cell), ...ends, joined: onLine.has(period) }];
  });
  const dotAt = (period: Period | undefined) => dots.find((dot) => dot.period === period);
  const lines = timelines.flatMap(({ joined }) =>
    joined.slice(1).flatMap((period, i) => {
      const [from, to] = [dotAt(joined[i]), dotAt(period)];
      if (!from || !to) return [];
      return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
    }),
  );
  return { key, role, dots, lines };
}
