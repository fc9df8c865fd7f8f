import { COUNTS } from '../../src/domain/count.ts';
import { isAdditive, isIndicatorId, type Observable } from '../../src/domain/indicators.ts';

/** Whether figures of communes may be added up: counts may; rates, medians, indices and what is not known never. */
export function isSummable(observable: Observable): boolean {
  if (isIndicatorId(observable)) return isAdditive(observable, 'commune');
  return COUNTS.some((count) => count === observable);
}
