import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCoordinates } from './parseCoordinates.ts';

describe('coordinates that are typed', () => {
  it.each([
    '50.3579, 3.5234',
    '50,3579 3,5234',
    '3.5234;50.3579',
    '3,5234 50,3579',
    ' 50.3579° 3.5234° ',
    '50.3579,3.5234',
  ])('are read in either order, with a point or a comma: "%s"', (text) => {
    expect(parseCoordinates(text)).toEqual({ at: [3.5234, 50.3579], accuracy: 20 });
  });

  it('are as accurate as their decimals', () => {
    expect(parseCoordinates('50.35 3.5234')?.accuracy).toBe(1112);
  });

  it.each([
    '',
    '12 rue des Essais',
    '50 3',
    '50.35',
    '50.3 50.4',
    '3.5 3.6',
    '70.1 3.5',
    '59300 Valenciennes',
  ])('are none where they are something else: "%s"', (text) => {
    expect(parseCoordinates(text)).toBeUndefined();
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spot = parseCoordinates(text);
        expect(spot === undefined || (spot.at[1] >= 41 && spot.at[1] <= 52)).toBe(true);
      }),
    );
  });
});
