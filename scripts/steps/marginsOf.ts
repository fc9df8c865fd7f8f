import { decimalsOf, INDICATORS } from '../../src/domain/indicators.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Series } from '../../src/domain/published.ts';
import { marginOf, roundingMargin, varianceOf } from '../../src/stats/margin.ts';
import { baseCount, type BaseInput } from './baseCount.ts';
import { surveyedShare } from './surveyedShare.ts';
import { roundTo } from '../../src/stats/roundTo.ts';

/** What the margins of a series are made from. */
export interface MarginsInput extends Omit<BaseInput, 'code' | 'period'> {
  readonly level: Level;
  readonly series: Pick<Series, 'periods' | 'values'>;
  /** The communes that a territory lies in. */
  readonly communesOf: (code: string) => readonly string[];
}

/** Digits published: a hundredth of what is displayed. */
export const MARGIN_DIGITS = 3;

/**
 * The half-widths of the 95 % intervals of a series, where they pass the rounding of what is displayed.
 *
 * A census rate has that of its survey, by the count that it is about; where that is not known, its margin is `null`. A
 * register is exact but for the rounding of its numerator.
 */
export function marginsOf(input: MarginsInput): Pick<Series, 'margins'> {
  const { id, level, series } = input;
  if (INDICATORS[id].unit === 'count') return {};
  const shown = roundingMargin(decimalsOf(id, level));
  const entries = Object.entries(series.values).flatMap(([code, cells]) => {
    const list = cells.map((cell, i) =>
      typeof cell === 'number' ? marginAt(input, code, cell, series.periods[i] as Period) : 0,
    );
    const isPlain = list.every((margin) => margin !== undefined && margin <= shown);
    return isPlain ? [] : [[code, list.map(published)] as const];
  });
  return entries.length > 0 ? { margins: Object.fromEntries(entries) } : {};
}

const published = (margin: number | undefined) =>
  margin === undefined ? null : roundTo(margin, MARGIN_DIGITS);

function marginAt(input: MarginsInput, code: string, cell: number, period: Period): number | undefined {
  const { uncertainty } = INDICATORS[input.id];
  if (uncertainty.kind === 'register') {
    const count = input.formula.kind === 'ratio' ? baseCount({ ...input, code, period }) : undefined;
    return uncertainty.step && count ? (100 * uncertainty.step) / 2 / count : 0;
  }
  const places = input.communesOf(code);
  const share = surveyedShare(places, period, uncertainty.smallShare, input.communes.index);
  if (share >= 1) return 0;
  const count = baseCount({ ...input, code, period });
  return count === undefined ? undefined : marginOf(varianceOf(cell, count, share));
}
