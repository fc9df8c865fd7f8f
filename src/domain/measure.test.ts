import { describe, expect, it } from 'vitest';
import { ABSENCES, VALUE_STATUSES, isAbsence, isValueStatus } from './measure.ts';

describe('statuses', () => {
  it('are either of a figure or of an absence, never both', () => {
    expect(VALUE_STATUSES.filter(isAbsence)).toEqual([]);
    expect(ABSENCES.filter(isValueStatus)).toEqual([]);
  });

  it.each([0, null, undefined, '', 'none', 'Suppressed'])('do not take %j for an absence', (cell) => {
    expect(isAbsence(cell)).toBe(false);
  });
});
