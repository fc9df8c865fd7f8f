import type { Formula } from '../../src/domain/indicator.ts';
import { decimalsOf, INDICATORS, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Series } from '../../src/domain/published.ts';
import { marginOf, roundingMargin, varianceOf } from '../../src/stats/margin.ts';
import type { ObservationIndex } from './indexObservations.ts';
import { surveyedShare, type Populations } from './surveyedShare.ts';
import { roundTo } from './toCell.ts';

/** What the margins of a series are made from. */
export interface MarginsInput {
  readonly id: IndicatorId;
  readonly level: Level;
  readonly formula: Formula;
  readonly series: Pick<Series, 'periods' | 'values' | 'agglomeration'>;
  readonly index: ObservationIndex;
  /** The communes that a territory lies in. */
  readonly communesOf: (code: string) => readonly string[];
  readonly populations: Populations;
}

/** Digits published: a hundredth of what is displayed. */
const DIGITS = 3;

/**
 * The half-widths of the 95 % intervals of a series, where they pass the rounding of what is displayed.
 *
 * A census rate has that of its survey, by the count it is a rate of. A rate read as published at a level whose counts
 * are not, has that of the population, the widest count there is: its margin is this much at least. A register is
 * exact but for the rounding of its numerator.
 */
export function marginsOf(input: MarginsInput): Pick<Series, 'margins' | 'agglomerationMargins'> {
  const { id, level, series } = input;
  if (INDICATORS[id].unit === 'count') return {};
  const shown = roundingMargin(decimalsOf(id, level));
  const entries = Object.entries(series.values).flatMap(([code, cells]) => {
    const list = cells.map((cell, i) =>
      typeof cell === 'number' ? marginAt(input, code, cell, series.periods[i] as Period) : 0,
    );
    return list.some((margin) => margin > shown) ? [[code, list.map(rounded)] as const] : [];
  });
  const whole = level === 'commune' ? series.periods.map((period) => agglomerationMargin(input, period)) : [];
  return {
    ...(entries.length > 0 ? { margins: Object.fromEntries(entries) } : {}),
    ...(whole.some((margin) => margin > 0) ? { agglomerationMargins: whole.map(rounded) } : {}),
  };
}

const rounded = (margin: number) => roundTo(margin, DIGITS);

function marginAt(input: MarginsInput, code: string, cell: number, period: Period): number {
  const { uncertainty } = INDICATORS[input.id];
  if (uncertainty.kind === 'census') return marginOf(surveyVariance(input, code, cell, period));
  const count = denominatorOf(input, code, period);
  return uncertainty.step && count ? (100 * uncertainty.step) / 2 / count : 0;
}

function surveyVariance(input: MarginsInput, code: string, cell: number, period: Period): number {
  const { uncertainty } = INDICATORS[input.id];
  const count = denominatorOf(input, code, period) ?? leastPopulation(input, code);
  if (uncertainty.kind !== 'census' || !count) return 0;
  const share = surveyedShare(input.communesOf(code), period, uncertainty.smallShare, input.populations);
  return varianceOf(cell, count, share);
}

/** Communes are surveyed apart: their variances add up, each by the square of its weight. */
function agglomerationMargin(input: MarginsInput, period: Period): number {
  const { uncertainty } = INDICATORS[input.id];
  const codes = Object.keys(input.series.values);
  const i = input.series.periods.indexOf(period);
  const counts = codes.map((code) => denominatorOf(input, code, period) ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || typeof input.series.agglomeration[i] !== 'number') return 0;
  if (uncertainty.kind === 'register') {
    // Independent roundings to a multiple of the step: each has the variance step² / 12.
    return uncertainty.step ? (100 * marginOf((codes.length * uncertainty.step ** 2) / 12)) / total : 0;
  }
  const variances = codes.map((code, k) => {
    const cell = input.series.values[code]?.[i];
    const weight = (counts[k] ?? 0) / total;
    return typeof cell === 'number' ? weight ** 2 * surveyVariance(input, code, cell, period) : 0;
  });
  return marginOf(variances.reduce((sum, variance) => sum + variance, 0));
}

function denominatorOf({ formula, index }: MarginsInput, code: string, period: Period): number | undefined {
  if (formula.kind !== 'ratio') return undefined;
  return index.find(formula.denominator, period, code)?.measure.value ?? undefined;
}

function leastPopulation({ index }: MarginsInput, code: string): number | undefined {
  const known = index
    .periodsOf('population')
    .map((period) => index.find('population', period, code)?.measure.value)
    .filter((value) => typeof value === 'number');
  return known.length > 0 ? Math.min(...known) : undefined;
}
