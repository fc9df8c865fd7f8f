import { INDICATORS, isIndicatorId, type Observable } from '../../src/domain/indicators.ts';
import { UNIT_BOUNDS } from '../../src/domain/unit.ts';

/** Why a figure cannot be one of this observable, or `undefined` if it can. What is no indicator has the bounds of a count. */
export function explainBounds(id: Observable, value: number | null): string | undefined {
  if (value === null) return undefined;
  const unit = isIndicatorId(id) ? INDICATORS[id].unit : 'count';
  const [min, max] = UNIT_BOUNDS[unit];
  return value >= min && value <= max ? undefined : `outside the bounds of ${unit}, ${min} to ${max}`;
}
