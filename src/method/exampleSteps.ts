import { INDICATORS } from '../domain/indicators.ts';
import type { Cell } from '../domain/measure.ts';
import type { Unit } from '../domain/unit.ts';
import { formatGap, formatNumber, formatValue } from '../i18n/format.ts';
import { METHOD_FR } from '../i18n/fr/method.ts';
import { STANDING_TEXTS } from '../i18n/fr/trajectory.ts';
import { rankText } from '../i18n/trajectories.ts';
import { whenText } from '../i18n/words.ts';
import { standingOf } from '../stats/standing.ts';
import type { GapAt, Moment } from '../stats/trajectory.ts';
import { THRESHOLDS } from '../stats/verdict.ts';
import type { Example } from './example.ts';

/** A line of a worked example: what it is, how it is made, and what it comes to. */
export interface Step {
  readonly what: string;
  readonly how: string;
  readonly result: string;
}

/** Fraction digits of a computation that the reader follows: one more than most figures are shown with. */
const DIGITS = 2;

const { example: words } = METHOD_FR;

/** Every number of an example, in the order of the computation. */
export function exampleSteps({ id, before, now, trajectory, rank }: Example): readonly Step[] {
  const { unit, concern } = INDICATORS[id];
  const number = (value: number) => formatNumber(value, DIGITS);
  const gap = (amount: number) => formatGap({ amount, unit: trajectory.now.gap.unit }, DIGITS);
  const { margin, change } = trajectory;
  const gaps = [trajectory.before, trajectory.now] as const;
  const threshold = unit === 'count' ? 0 : THRESHOLDS[unit];
  return [
    ...momentSteps(before, gaps[0], unit, whenText(before.period, id)),
    ...momentSteps(now, gaps[1], unit, whenText(now.period, id)),
    {
      what: words.change,
      how: words.subtraction(bracketed(gaps[1].gap.amount), bracketed(gaps[0].gap.amount)),
      result: gap(change),
    },
    {
      what: words.margin,
      how: words.root(number(gaps[0].margin), number(gaps[1].margin)),
      result: plusMinus(number(margin)),
    },
    { what: words.threshold, how: '', result: number(threshold) },
    { what: words.verdict, how: '', result: STANDING_TEXTS[standingOf(trajectory, concern)].label },
    ...(rank ? [{ what: words.rank, how: whenText(now.period, id), result: rankText(rank) }] : []),
  ];
}

function momentSteps(moment: Moment, { gap, margin }: GapAt, unit: Unit, when: string): readonly Step[] {
  const figure = (cell: Cell, own: number) =>
    typeof cell === 'number'
      ? `${formatValue(cell, unit, DIGITS)} ${plusMinus(formatNumber(own, DIGITS))}`
      : '';
  const number = (cell: Cell) => (typeof cell === 'number' ? formatNumber(cell, DIGITS) : '');
  // What was judged has its margins.
  const { cell, reference, referenceMargin, margin: own = 0 } = moment;
  const margins = [own, referenceMargin].map((one) => formatNumber(one, DIGITS));
  return [
    { what: words.value, how: when, result: figure(cell, own) },
    { what: words.reference, how: when, result: figure(reference, referenceMargin) },
    {
      what: words.gap,
      how: words.subtraction(number(cell), number(reference)),
      result: formatGap(gap, DIGITS),
    },
    {
      what: words.gapMargin,
      how: unit === 'euro' ? words.amountMargin : words.root(margins[0] ?? '', margins[1] ?? ''),
      result: plusMinus(formatNumber(margin, DIGITS)),
    },
  ];
}

const plusMinus = (text: string) => `±\u202f${text}`;

/** A negative number is taken away in brackets. */
function bracketed(value: number): string {
  const text = formatNumber(value, DIGITS);
  return text.startsWith('\u2212') ? `(${text})` : text;
}
