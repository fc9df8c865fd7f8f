import type { Gap } from '../stats/gap.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import { formatBound, formatGap } from '../i18n/format.ts';
import { fr } from '../i18n/fr.ts';

/** Words of the bounds of each class, from the lowest: "moins de 12,3 %", "de 12,3 % à moins de 15 %", "18 % et plus". */
export function classTexts({
  classification,
  indicator,
  decimals,
}: Pick<Atlas, 'classification' | 'indicator' | 'decimals'>): readonly string[] {
  const { breaks, method } = classification;
  const unit: Gap['unit'] =
    indicator.unit === 'euro' ? 'percent' : indicator.unit === 'per100' ? 'per100' : 'points';
  const text = (bound: number) =>
    method === 'gap'
      ? formatGap({ amount: bound, unit }, indicator.unit === 'euro' ? 0 : decimals)
      : formatBound(bound, indicator.unit, decimals);
  return Array.from({ length: breaks.length + 1 }, (_, rank) => {
    const low = breaks[rank - 1];
    const high = breaks[rank];
    if (low === undefined) return high === undefined ? fr.legend.single : fr.legend.below(text(high));
    return high === undefined ? fr.legend.above(text(low)) : fr.legend.between(text(low), text(high));
  });
}
