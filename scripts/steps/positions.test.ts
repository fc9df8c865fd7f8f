import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePositions, writePositions } from './positions.ts';

describe('a cell of positions', () => {
  it('gives back the positions written, to a millionth of a degree', () => {
    const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(degree(180), degree(90))), (line) => {
        const read = parsePositions(writePositions(line)) ?? [];
        expect(read).toHaveLength(line.length);
        read.forEach(([x, y], i) => {
          expect(Math.abs(x - (line[i]?.[0] ?? NaN))).toBeLessThanOrEqual(5.1e-7);
          expect(Math.abs(y - (line[i]?.[1] ?? NaN))).toBeLessThanOrEqual(5.1e-7);
        });
      }),
    );
  });

  it('has no exponent: a spreadsheet, or the reader of numbers, would not know it', () => {
    expect(writePositions([[0.000001, -0.0000004]])).toBe('0.000001 0');
  });

  it.each(['3.5', '3.5 50.3 7', '3.5,50.3', '3,5 50,3', '3.5 50.3;', '181 0', '0 91', 'NaN 1', '1e1 0', ' '])(
    'refuses %j',
    (cell) => {
      expect(parsePositions(cell)).toBeUndefined();
    },
  );
});
