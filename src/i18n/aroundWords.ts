import { decimalsOf, INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Cell } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Series } from '../domain/published.ts';
import type { FigureChange, Surrounded } from '../state/register/around.ts';
import type { Gap } from '../stats/gap.ts';
import { standingOf } from '../stats/standing.ts';
import type { Trajectory } from '../stats/trajectory.ts';
import { formatGap, formatNumber, formatSigned } from './format.ts';
import { AROUND_FR } from './fr/around.ts';
import { referenceText } from './fr/reference.ts';
import { STANDING_TEXTS } from './fr/trajectory.ts';
import { reasonText } from './reasons.ts';
import { cellText, periodText, sentence, whenText } from './words.ts';

/** Where an indicator is read: its level gives the fraction digits. */
export interface AroundPlace {
  readonly level: Level;
  readonly code: string;
  readonly series: Series;
}

/** The figure of a territory at a period. */
export function figureAt({ code, series }: Pick<AroundPlace, 'code' | 'series'>, period: Period): Cell {
  return series.values[code]?.[series.periods.indexOf(period)] ?? 'missing';
}

/** A figure with its period: "18,3 % (2007)". */
export function figureText(id: IndicatorId, place: AroundPlace, period: Period): string {
  const figure = cellText(figureAt(place, period), id, decimalsOf(id, place.level));
  return AROUND_FR.at(figure, periodText(period));
}

/** A change in the unit of the indicator: "+1,8 point", "−300 €", "+12". */
function amountOf(id: IndicatorId, amount: number, decimals: number): string {
  switch (INDICATORS[id].unit) {
    case 'percent':
      return formatGap({ amount, unit: 'points' }, decimals);
    case 'per100':
      return formatGap({ amount, unit: 'per100' }, decimals);
    case 'euro':
      return `${formatSigned(amount, decimals)}\u202f€`;
    case 'count':
      return formatSigned(amount, decimals);
  }
}

/**
 * How a figure changed, absolute with its margin and relative: "+1,8 point (± 0,9), soit +10 %"; or why the two periods
 * do not compare. A change within its margin says so.
 */
export function changeText({ id, change, after }: Surrounded, level: Level): string {
  if ('refusal' in change) return reasonText(change.refusal, { id, period: after, the: '' });
  const { absolute, relative, margin } = change;
  const decimals = decimalsOf(id, level);
  const amount = amountOf(id, absolute, decimals);
  const sure =
    margin === undefined
      ? amount
      : AROUND_FR.margin(amount, formatNumber(margin, Math.max(marginDecimals(id), decimals)));
  const told =
    relative === undefined ? sure : AROUND_FR.relative(sure, `${formatSigned(relative, 0)}\u202f%`);
  return isWithin(change) ? `${told}\u00a0: ${AROUND_FR.within}` : told;
}

/** A margin of half a point would read as nothing in whole digits; one of an amount is in whole euros. */
function marginDecimals(id: IndicatorId): number {
  return INDICATORS[id].unit === 'euro' ? 0 : 1;
}

/** Whether a change is within its margin. Without a margin nothing is said. */
function isWithin({ absolute, margin }: FigureChange): boolean {
  return margin !== undefined && Math.abs(absolute) <= margin;
}

/** A gap of a territory: "+5,1 points"; that of an amount in whole percent. */
export function gapText(id: IndicatorId, level: Level, gap: Gap): string {
  return formatGap(gap, INDICATORS[id].unit === 'euro' ? 0 : decimalsOf(id, level));
}

/** How the gap changed, with its margin and its verdict, or why nothing is said. */
export function trajectoryText({ id, trajectory, after }: Surrounded, level: Level): string {
  const { the } = referenceText(null, '');
  if (!trajectory.comparable) return reasonText(trajectory.reason, { id, period: after, the });
  const { change, margin, now } = trajectory;
  const decimals = Math.max(1, INDICATORS[id].unit === 'euro' ? 0 : decimalsOf(id, level));
  const unit = now.gap.unit === 'percent' ? 'points' : now.gap.unit;
  const amount = formatGap({ amount: change, unit }, decimals);
  return `${verdictText(id, trajectory)}\u00a0: ${AROUND_FR.margin(amount, formatNumber(margin, decimals))}`;
}

/** How a trajectory is told: "rattrapage", "non comparable". */
export function verdictText(id: IndicatorId, trajectory: Trajectory): string {
  return STANDING_TEXTS[standingOf(trajectory, INDICATORS[id].concern)].label;
}

/** One sentence on the two figures of an indicator, for its picture. */
export function surroundedText(found: Surrounded, place: AroundPlace): string {
  const { id, before, after, stage } = found;
  const at = (period: Period) =>
    `${cellText(figureAt(place, period), id, decimalsOf(id, place.level))} ${whenText(period, id)}`;
  const told = stage === 'after' ? AROUND_FR.told : AROUND_FR.toldDuring;
  return sentence(told(at(before), at(after)));
}
