import { formulaOf, INDICATORS, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Series } from '../../src/domain/published.ts';
import { marginOf, varianceOf } from '../../src/stats/margin.ts';
import { roundTo } from '../../src/stats/roundTo.ts';
import { baseCount, type Communes } from './baseCount.ts';
import { evaluate } from './evaluate.ts';
import { MARGIN_DIGITS } from './marginsOf.ts';
import { surveyedShare } from './surveyedShare.ts';

/**
 * The half-widths of the 95 % intervals of the agglomeration at these periods, whatever the level it stands beside.
 *
 * Communes are surveyed apart: their variances add up, each by the square of its weight. Numerators rounded apart to
 * the multiple of a step have each the variance step² / 12. None where all is exact.
 */
export function agglomerationMargins(
  id: IndicatorId,
  periods: readonly Period[],
  communes: Communes,
): Pick<Series, 'agglomerationMargins'> {
  if (INDICATORS[id].unit === 'count') return {};
  const margins = periods.map((period) => roundTo(marginIn(id, period, communes), MARGIN_DIGITS));
  return margins.some((margin) => margin > 0) ? { agglomerationMargins: margins } : {};
}

function marginIn(id: IndicatorId, period: Period, communes: Communes): number {
  const { uncertainty } = INDICATORS[id];
  const { codes, index } = communes;
  const formula = formulaOf(id, 'commune');
  if (formula?.kind !== 'ratio') return 0;
  const counts = codes.map((code) => baseCount({ id, formula, code, period, index, communes }) ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  if (uncertainty.kind === 'register') {
    const { step = 0 } = uncertainty;
    return (100 * marginOf((codes.length * step ** 2) / 12)) / total;
  }
  const variances = codes.map((code, k) => {
    const { value } = evaluate(id, formula, period, code, index).measure;
    const share = surveyedShare([code], period, uncertainty.smallShare, index);
    return value === null ? 0 : ((counts[k] ?? 0) / total) ** 2 * varianceOf(value, counts[k] ?? 0, share);
  });
  return marginOf(variances.reduce((sum, variance) => sum + variance, 0));
}
