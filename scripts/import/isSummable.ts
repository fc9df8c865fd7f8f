import { isAdditive, isIndicatorId, type Observable } from '../../src/domain/indicators.ts';

/** Whether figures of communes may be added up: counts may, rates, medians and indices never. */
export function isSummable(observable: Observable): boolean {
  return isIndicatorId(observable) ? isAdditive(observable, 'commune') : true;
}
