import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDays } from './openDays.ts';

describe('openDays', () => {
  it('opens the days that have a range of hours, as the ANCT writes them', () => {
    expect(openDays(['13:30 - 17:00', '09:00 - 12:00 / 13:30 - 17:00', '', '', '09:00 - 12:00', ''])).toEqual(
      [1, 2, 5],
    );
  });

  it.each(['9h-12h', '9h30 – 12h', '9 h à 12 h', 'de 9:00 à 12:00 sur rendez-vous', '08:00-24:00'])(
    'reads the range of %s',
    (cell) => {
      expect(openDays(['', cell])).toEqual([2]);
    },
  );

  it.each(['Fermé', 'sur rendez-vous', '12:00', '12:00 - 09:00', '25:00 - 26:00', '?', '0'])(
    'knows no day where a cell says %s: neither empty nor a range',
    (cell) => {
      expect(openDays(['09:00 - 12:00', cell])).toBeNull();
    },
  );

  it('knows no day of a place without hours', () => {
    expect(openDays(['', ' ', ''])).toBeNull();
    expect(openDays([])).toBeNull();
  });

  it('answers days in order whatever the cells', () => {
    const cells = fc.array(fc.oneof(fc.constant('09:00 - 12:00'), fc.string()), { maxLength: 7 });
    fc.assert(
      fc.property(cells, (week) => {
        const days = openDays(week) ?? [];
        expect(days.every((day, i) => day > (days[i - 1] ?? 0) && day <= week.length)).toBe(true);
      }),
    );
  });
});
