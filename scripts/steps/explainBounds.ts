import { boundsOf, type Observable } from '../../src/domain/observable.ts';

/** Why a figure cannot be one of this observable, or `undefined` if it can. */
export function explainBounds(id: Observable, value: number | null): string | undefined {
  if (value === null) return undefined;
  const [min, max] = boundsOf(id);
  return value >= min && value <= max ? undefined : `outside the bounds of ${id}, ${min} to ${max}`;
}
