import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpot, spotText } from './spotText.ts';

describe('a point in an address', () => {
  it('has five decimals, and no accuracy where it is that of an address', () => {
    expect(spotText({ at: [3.5234567, 50.3], accuracy: 20 })).toBe('3.52346,50.30000');
  });

  it('keeps another accuracy, rounded up', () => {
    expect(spotText({ at: [3.5, 50.3], accuracy: 160.2 })).toBe('3.50000,50.30000,161');
  });

  it.each([
    '',
    'ici',
    '3.5',
    '3.5;50.3',
    '3,5,50,3,1',
    '181,50',
    '3.5,91',
    '3.5,50.3,0',
    '3.5,50.3,-5',
    '3.5,50.3,20001',
    '1e3,50',
    'NaN,50',
    '3.5,50.3,20,1',
  ])('is refused where it is none: "%s"', (text) => {
    expect(parseSpot(text)).toBeUndefined();
  });

  it('is that of an address where no accuracy is told', () => {
    expect(parseSpot('3.52345,50.35678')).toEqual({ at: [3.52345, 50.35678], accuracy: 20 });
  });

  it('comes back as it was written, to the fifth decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -18_000_000, max: 18_000_000 }),
        fc.integer({ min: -9_000_000, max: 9_000_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        (x, y, accuracy) => {
          const text = spotText({ at: [x / 1e5, y / 1e5], accuracy });
          const spot = parseSpot(text);
          expect(spot).toEqual({ at: [x / 1e5 + 0, y / 1e5 + 0], accuracy });
          expect(spot && spotText(spot)).toBe(text);
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spot = parseSpot(text);
        expect(spot === undefined || (Math.abs(spot.at[0]) <= 180 && Math.abs(spot.at[1]) <= 90)).toBe(true);
      }),
    );
  });
});
