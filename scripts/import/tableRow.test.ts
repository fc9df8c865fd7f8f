import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from '../steps/parseNumber.ts';
import { toReferenceRow } from './tableRow.ts';

it('writes every value as a plain decimal that reads back equal to 12 decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const { value: text } = toReferenceRow(
        { territory: 'FR', indicator: 'population', period: '2018', value },
        'source',
      );
      const read = parseNumber(text);
      expect(read).toBeDefined();
      expect(Math.abs((read ?? NaN) - value)).toBeLessThanOrEqual(1e-12);
    }),
  );
});
