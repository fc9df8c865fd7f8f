import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, VALUE_STATUSES } from '../../src/domain/measure.ts';
import { parseMeasure } from './parseMeasure.ts';

describe('parseMeasure', () => {
  it('reads zero as a figure', () => {
    expect(parseMeasure('0', 'normal')).toEqual({ status: 'normal', value: 0 });
  });

  it.each(ABSENCES)('reads an empty cell marked %s as that absence', (status) => {
    expect(parseMeasure('', status)).toEqual({ status, value: null });
  });

  it.each(VALUE_STATUSES)('keeps the status %s', (status) => {
    expect(parseMeasure('12.5', status)).toEqual({ status, value: 12.5 });
  });

  it.each([
    ['0', 'suppressed', 'value'],
    ['', 'normal', 'value'],
    ['s', 'normal', 'value'],
    ['1', 'secret', 'status'],
    ['', '', 'status'],
    ['1', 'constructor', 'status'],
  ])('refuses the value %j with the status %j', (value, status, column) => {
    expect(parseMeasure(value, status)).toMatchObject({ column });
  });

  it('never makes a figure of an absence, nor an absence of a figure', () => {
    assert(
      property(string(), constantFrom(...ABSENCES, ...VALUE_STATUSES), (value, status) => {
        const read = parseMeasure(value, status);
        if ('rule' in read) return;
        expect(read.status).toBe(status);
        expect(read.value === null).toBe(value === '');
      }),
    );
  });
});
