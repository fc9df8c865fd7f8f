import {
  ABSENCES,
  VALUE_STATUSES,
  isAbsence,
  isValueStatus,
  type Measure,
} from '../../src/domain/measure.ts';
import { parseNumber } from './parseNumber.ts';

/** Why a row holds no measure: the column at fault and the rule it breaks. */
export interface Refusal {
  readonly column: 'value' | 'status';
  readonly rule: string;
}

/** The figure of a row, or the reason there is none, from its `value` and `status`; a refusal if they make no sense. */
export function parseMeasure(value: string, status: string): Measure | Refusal {
  if (isAbsence(status)) {
    if (value === '') return { status, value: null };
    return {
      column: 'value',
      rule: `a row marked ${status} has no value: empty the cell or change the status`,
    };
  }
  if (!isValueStatus(status)) {
    return {
      column: 'status',
      rule: `unknown status: one of ${[...VALUE_STATUSES, ...ABSENCES].join(', ')}`,
    };
  }
  if (value === '') return { column: 'value', rule: `a row marked ${status} has a value: zero is written 0` };

  const number = parseNumber(value);
  if (number === undefined) return { column: 'value', rule: 'not a plain decimal number, such as 1234.5' };
  return { status, value: number };
}
