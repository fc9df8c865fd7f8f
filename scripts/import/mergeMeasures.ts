import type { Measure } from '../../src/domain/measure.ts';
import { PreciseSum } from './preciseSum.ts';

const RELIABILITY = ['estimated', 'provisional', 'normal'] as const;

/**
 * The measure of a commune made of several, from theirs: counts add up, rates and medians do not.
 *
 * One absence makes the whole absent, for that reason: secrecy before any other, since it must never be undone.
 */
export function mergeMeasures(measures: readonly Measure[], isAdditive: boolean): Measure {
  if (!isAdditive) return { status: 'missing', value: null };
  const absent = measures.filter((measure) => measure.value === null);
  const absence = absent.find(({ status }) => status === 'suppressed') ?? absent[0];
  if (absence) return absence;

  const sum = new PreciseSum();
  for (const { value } of measures) if (value !== null) sum.add(value);
  const status = RELIABILITY.find((name) => measures.some((measure) => measure.status === name)) ?? 'normal';
  return { status, value: sum.value };
}
