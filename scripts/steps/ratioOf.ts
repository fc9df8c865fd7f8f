import {
  ABSENCES,
  isAbsence,
  type Absence,
  type Measure,
  type ValueStatus,
} from '../../src/domain/measure.ts';

/** What has no row in its table. */
export const MISSING: Measure = { status: 'missing', value: null };

/** The counts of a ratio, of one territory and one period. */
export interface RatioParts {
  readonly numerator: Measure;
  /** Taken away from the numerator. */
  readonly minus?: Measure | undefined;
  readonly denominator: Measure;
}

/**
 * One hundred times (numerator − minus) / denominator.
 *
 * Absent as soon as a part is. Nothing over nothing is `notApplicable`; something over nothing is infinite, which
 * the bounds of the unit refuse.
 */
export function ratioOf({ numerator, minus, denominator }: RatioParts): Measure {
  const parts = minus ? [numerator, minus, denominator] : [numerator, denominator];
  const absence = absenceOf(parts);
  if (absence || numerator.value === null || denominator.value === null) {
    return { status: absence ?? 'missing', value: null };
  }
  const part = numerator.value - (minus?.value ?? 0);
  if (denominator.value === 0 && part === 0) return { status: 'notApplicable', value: null };
  return { status: certaintyOf(parts), value: (100 * part) / denominator.value };
}

/** The sum of counts, or the reason there is none: never a partial sum. The sum of no count is missing. */
export function sumOf(counts: readonly Measure[]): Measure {
  const absence = absenceOf(counts);
  if (absence) return { status: absence, value: null };
  if (counts.length === 0) return MISSING;
  return { status: certaintyOf(counts), value: counts.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}

/** Why figures taken together are absent: the first of the reasons met, in the order of `ABSENCES`. */
function absenceOf(measures: readonly Measure[]): Absence | undefined {
  return ABSENCES.find((absence) => measures.some(({ status }) => status === absence));
}

/** The least certain of the statuses: one estimated count makes an estimate. */
function certaintyOf(measures: readonly Measure[]): ValueStatus {
  const statuses = measures.map(({ status }) => status).filter((status) => !isAbsence(status));
  return (['estimated', 'provisional'] as const).find((status) => statuses.includes(status)) ?? 'normal';
}
