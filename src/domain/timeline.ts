import { mayDrawLine, type Refusal } from './comparability.ts';
import type { IndicatorId } from './indicators.ts';
import { comparePeriods, periodKind, type Period, type PeriodKind } from './period.ts';

/** A period that no line may reach, and why; no reason where there is no other period of its kind. */
export interface Alone {
  readonly period: Period;
  readonly refusal: Refusal | undefined;
}

/** Periods of one kind: years observed, quarters, or editions, which never share an axis. */
export interface Timeline {
  readonly kind: PeriodKind;
  /** All of them, in the order of time. */
  readonly periods: readonly Period[];
  /** Those that one line joins, in the order of time: any two of them that follow each other compare. Two at least, or none. */
  readonly joined: readonly Period[];
  /** The others, each a dot by itself. */
  readonly alone: readonly Alone[];
}

const KINDS: readonly PeriodKind[] = ['year', 'quarter', 'edition'];

/**
 * The periods of an indicator, kind by kind, with the line that may join them.
 *
 * Of all the lines whose every stretch `mayDrawLine` allows, the one that joins the most periods, and of those the
 * latest: 2007, 2012, 2017 and 2022 of a census that also gives 2018, which stays a dot.
 */
export function timelinesOf(id: IndicatorId, periods: readonly Period[]): readonly Timeline[] {
  return KINDS.flatMap((kind) => {
    const own = periods.filter((period) => periodKind(period) === kind).sort(comparePeriods);
    if (own.length === 0) return [];
    const joined = longestLine(id, own);
    const alone = own.filter((period) => !joined.includes(period));
    return [{ kind, periods: own, joined, alone: alone.map((period) => aloneOf(id, period, own, joined)) }];
  });
}

function longestLine(id: IndicatorId, periods: readonly Period[]): readonly Period[] {
  /** The longest line that ends at each period. */
  const lines: (readonly Period[])[] = [];
  for (const period of periods) {
    const before = lines.filter((line) => {
      const last = line.at(-1);
      return last !== undefined && mayDrawLine(id, last, period).may;
    });
    lines.push([...(longest(before) ?? []), period]);
  }
  const line = longest(lines);
  return line && line.length > 1 ? line : [];
}

/** The longest of some lines, the last of those that tie. */
function longest(lines: readonly (readonly Period[])[]): readonly Period[] | undefined {
  return lines.toSorted((a, b) => a.length - b.length).at(-1);
}

/** Why no line reaches a period: the refusal of its neighbour on the line, or of its neighbour in time. */
function aloneOf(id: IndicatorId, period: Period, own: readonly Period[], joined: readonly Period[]): Alone {
  const others = (joined.length > 0 ? joined : own).filter((other) => other !== period);
  const refusals = [others.findLast((other) => other < period), others.find((other) => other > period)]
    .filter((other) => other !== undefined)
    .map((other) => mayDrawLine(id, other, period))
    .flatMap((answer) => (answer.may ? [] : [answer.refusal]));
  return { period, refusal: refusals[0] };
}
